import '../../model/index.ts';
import './guard.ts';
