/** Charts over the same x share a cursor and a zoom: what happens on one happens on the others. Not here: drawing. */
import type { ChartColumns } from './chart.ts';
import type { Extent } from './chart-range.ts';

/** What a chart does when another of its group moves. */
export interface GroupMember {
  /** Put the cursor at a value of x; null takes it away. */
  point(x: number | null): void;
  /** Show this part of x; null is all of it. */
  show(range: Extent | null): void;
}

interface Group {
  readonly members: Set<GroupMember>;
  range: Extent | null;
}

const groups = new Map<string, Group>();

/** The key of charts of one name over the same x. */
export function seatKey(group: string, x: ChartColumns['x']): string {
  return `${group} ${x.calendar ? 'year' : x.unit}`;
}

/** A chart's place in its group. */
export class GroupSeat {
  readonly #key: string;
  readonly #member: GroupMember;
  readonly #group: Group;

  /** Take a seat; charts with an equal key follow one another. */
  constructor(key: string, member: GroupMember) {
    this.#key = key;
    this.#member = member;
    this.#group = groups.get(key) ?? { members: new Set(), range: null };
    groups.set(key, this.#group);
    this.#group.members.add(member);
  }

  get key(): string {
    return this.#key;
  }

  /** The part of x the group shows. */
  get range(): Extent | null {
    return this.#group.range;
  }

  /** Tell the others where the cursor is. */
  point(x: number | null): void {
    for (const member of this.#group.members) if (member !== this.#member) member.point(x);
  }

  /** Show another part of x on all charts of the group, this one too. */
  show(range: Extent | null): void {
    this.#group.range = range;
    for (const member of this.#group.members) member.show(range);
  }

  /** Leave; the last one takes the zoom with it. */
  leave(): void {
    this.#group.members.delete(this.#member);
    if (this.#group.members.size === 0 && groups.get(this.#key) === this.#group) groups.delete(this.#key);
  }
}
