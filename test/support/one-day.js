// Every test file begins at noon of one day, and its clock runs on from there: what hangs on TODAY() is the same in every run, and nothing
// that begins before midnight is compared with what is calculated after it.
const Clock = Date;
const ahead = new Clock(2026, 10, 22, 12).getTime() - Clock.now();

class OneDay extends Clock {
  constructor(...given) {
    if (given.length === 0) super(OneDay.now());
    else super(...given);
  }

  static now() {
    return Clock.now() + ahead;
  }

  // A day that Node or another window made is a day here too.
  static [Symbol.hasInstance](value) {
    return Clock[Symbol.hasInstance](value);
  }
}

globalThis.Date = OneDay;
