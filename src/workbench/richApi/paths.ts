import { ApiError, notImplemented } from './apiError.ts';
import { pathTypes } from './batch.ts';
import type { ArgumentInfo, Batch, ObjectPath } from './batch.ts';
import type { EventRegistrations } from './eventRegistrations.ts';
import { HostObject } from './hostObject.ts';
import { callMember, memberName, readMember } from './member.ts';
import type { ReferenceTable } from './referenceTable.ts';

export interface ApiRoot {
  readonly workbook: HostObject;
  /** A new top-level service by its full name; undefined if there is none of that name. */
  readonly service: (name: string) => HostObject | undefined;
  readonly references: ReferenceTable;
  /** Without it no event can be listened to. */
  readonly events?: EventRegistrations;
}

/** The objects of one batch by path id. A path is walked once, when an action first needs it. */
export class Paths {
  private readonly batch: Batch;
  private readonly root: ApiRoot;
  private readonly objects = new Map<number, HostObject | null>();

  constructor(batch: Batch, root: ApiRoot) {
    this.batch = batch;
    this.root = root;
  }

  /** Null is Excel's null object: whatever is done to it does nothing. */
  async resolve(id: number): Promise<HostObject | null> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (path === undefined) throw new ApiError('InvalidArgument', `The batch has no object path ${id}.`);
    const object = await this.walk(path);
    this.objects.set(id, object);
    return object;
  }

  async argumentsOf(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return Promise.all(
      (info?.Arguments ?? []).map((argument, index) => this.toArgument(argument, paths[index])),
    );
  }

  private async walk(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return this.root.workbook;
      case pathTypes.nothing:
        return null;
      case pathTypes.service: {
        const service = this.root.service(path.Name);
        if (service === undefined) throw notImplemented(path.Name);
        return service;
      }
      case pathTypes.reference: {
        const object = this.root.references.find(path.Name);
        if (object === undefined) throw new ApiError('InvalidReference', `There is no object ${path.Name}.`);
        return object as HostObject;
      }
      default:
        return this.step(path);
    }
  }

  private async step(path: ObjectPath): Promise<HostObject | null> {
    const parent = await this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    const args = await this.argumentsOf(path.ArgumentInfo);
    let found: unknown;
    if (path.ObjectPathType === pathTypes.property) found = await readMember(parent, path.Name);
    else if (path.ObjectPathType === pathTypes.indexer) found = await callMember(parent, 'GetItem', args);
    else found = await callMember(parent, path.Name, args);
    if (found === null || found instanceof HostObject) return found;
    throw notImplemented(`${memberName(parent, path.Name)} as an object`);
  }

  private async toArgument(argument: unknown, path: unknown): Promise<unknown> {
    if (typeof path === 'number' && path > 0) return this.resolve(path);
    if (Array.isArray(argument)) {
      const paths = Array.isArray(path) ? (path as unknown[]) : [];
      return paths.length === 0
        ? argument
        : Promise.all(argument.map((item, index) => this.toArgument(item, paths[index])));
    }
    if (typeof argument === 'object' && argument !== null) {
      const entries = Object.entries(argument).map(
        async ([key, value]) => [key, await this.toNested(value)] as const,
      );
      return Object.fromEntries(await Promise.all(entries));
    }
    return argument;
  }

  private toNested(value: unknown): Promise<unknown> {
    const id = (value as { _ObjectPathId?: number } | null)?._ObjectPathId;
    return id === undefined ? this.toArgument(value, 0) : this.resolve(id);
  }
}
