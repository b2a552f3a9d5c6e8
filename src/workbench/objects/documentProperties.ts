import { HostObject } from '../richApi/index.ts';
import { CustomPropertyCollection } from './properties/customPropertyCollection.ts';
import type { Store } from './properties/keyedValue.ts';

/** The properties of the document; they live as long as the page. */
export class DocumentProperties extends HostObject {
  readonly className = 'DocumentProperties';
  private readonly texts = new Map<string, string>();
  private readonly custom: Store;
  private revision = 1;

  constructor(custom: Store) {
    super();
    this.custom = custom;
  }

  get Custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.custom);
  }

  get Author(): string {
    return this.text('author');
  }

  set Author(author: string) {
    this.texts.set('author', author);
  }

  get Category(): string {
    return this.text('category');
  }

  set Category(category: string) {
    this.texts.set('category', category);
  }

  get Comments(): string {
    return this.text('comments');
  }

  set Comments(comments: string) {
    this.texts.set('comments', comments);
  }

  get Company(): string {
    return this.text('company');
  }

  set Company(company: string) {
    this.texts.set('company', company);
  }

  get Keywords(): string {
    return this.text('keywords');
  }

  set Keywords(keywords: string) {
    this.texts.set('keywords', keywords);
  }

  get Manager(): string {
    return this.text('manager');
  }

  set Manager(manager: string) {
    this.texts.set('manager', manager);
  }

  get RevisionNumber(): number {
    return this.revision;
  }

  set RevisionNumber(revision: number) {
    this.revision = revision;
  }

  get Subject(): string {
    return this.text('subject');
  }

  set Subject(subject: string) {
    this.texts.set('subject', subject);
  }

  get Title(): string {
    return this.text('title');
  }

  set Title(title: string) {
    this.texts.set('title', title);
  }

  private text(name: string): string {
    return this.texts.get(name) ?? '';
  }
}
