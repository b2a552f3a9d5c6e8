import './inForce.ts';
