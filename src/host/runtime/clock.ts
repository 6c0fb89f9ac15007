/** The host's time: it stands still but for what the tariff charges and what somebody advances. */
export class VirtualClock {
  private present: number;
  private readonly start: number;

  /** `start` is an instant in ms. */
  constructor(start: number) {
    this.start = start;
    this.present = start;
  }

  /** The present instant in whole ms. */
  now(): number {
    return Math.round(this.present);
  }

  /** Time since the start, in ms. */
  elapsed(): number {
    return this.present - this.start;
  }

  /** Lets time pass. */
  advance(ms: number): void {
    this.present += ms;
  }
}
