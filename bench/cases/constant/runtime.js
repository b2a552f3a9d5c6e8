/* global CustomFunctions */
CustomFunctions.associate('PRICE', () => [[55]]);
