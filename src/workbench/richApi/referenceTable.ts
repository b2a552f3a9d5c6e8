/** Objects that the add-in keeps from one batch to the next, by the reference ids it was given. */
export class ReferenceTable {
  private readonly objects = new Map<string, object>();
  private last = 0;

  add(object: object): string {
    this.last += 1;
    const id = `ref${this.last}`;
    this.objects.set(id, object);
    return id;
  }

  find(id: string): object | undefined {
    return this.objects.get(id);
  }

  remove(id: string): void {
    this.objects.delete(id);
  }

  get size(): number {
    return this.objects.size;
  }
}
