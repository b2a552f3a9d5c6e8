/** What can be done about a pin; `update` pins the edition that is in force on this computer. */
export type PinAct = 'pin' | 'update' | 'unpin' | 'undo' | 'stay';
