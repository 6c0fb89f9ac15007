/** A made-up member. */
export interface Person {
  readonly id: string;
  readonly joined: number;
  /** 0 to 1: how keen this person is. */
  readonly keenness: number;
}
