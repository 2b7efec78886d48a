// Talks to the server: one request under way at a time, always the newest text next, tried again while the server is away.

const debounce = 10;
const patience = 15000;
const delays = [700, 1500, 3000, 6000, 10000];

/** What the page asks the server before anything else. */
export async function loadQuestions() {
  const response = await fetch('questions', { signal: AbortSignal.timeout(patience) });
  if (!response.ok) {
    throw new Error(`The questions can't be read (${response.status}).`);
  }

  return response.json();
}

export class Scorer {
  #wanted = null;
  #busy = false;
  #timer = 0;
  #failures = 0;
  #wishes = 0;
  #forgotten = 0;
  #onResult;
  #onState;

  /** onResult(result, request) gets every score; onState(name, detail) hears of ok, busy, gone and refused. */
  constructor(onResult, onState) {
    this.#onResult = onResult;
    this.#onState = onState;
    window.addEventListener('online', () => this.#send());
  }

  /** Wants the score of a request, soon; a newer wish takes its place. */
  want(request) {
    this.#wishes++;
    this.#wanted = request;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), debounce);
  }

  /** Wants nothing any more: what is under way changes nothing when it comes. */
  forget() {
    this.#wishes++;
    this.#wanted = null;
    clearTimeout(this.#timer);
    this.#forgotten = this.#wishes;
  }

  async #send() {
    if (this.#busy || this.#wanted === null) {
      return;
    }

    clearTimeout(this.#timer);
    const request = this.#wanted;
    this.#wanted = null;
    this.#busy = true;
    try {
      await this.#exchange(request);
    } finally {
      this.#busy = false;
    }

    if (this.#wanted !== null && this.#failures === 0) {
      this.#timer = setTimeout(() => this.#send(), 0);
    }
  }

  async #exchange(request) {
    const wish = this.#wishes;
    const forgotten = () => this.#forgotten > wish;
    let response;
    let body;
    try {
      response = await fetch('score', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(request),
        signal: AbortSignal.timeout(patience),
      });
      body = await response.json();
      if (response.status >= 500) {
        throw new Error(String(response.status));
      }
    } catch {
      if (forgotten()) {
        this.#failures = 0;
        return;
      }

      this.#wanted ??= request;
      this.#onState('gone');
      this.#timer = setTimeout(() => this.#send(), delays[Math.min(this.#failures, delays.length - 1)]);
      this.#failures++;
      return;
    }

    const back = this.#failures > 0;
    this.#failures = 0;
    if (forgotten()) {
      return;
    }

    if (response.ok) {
      this.#onState(back ? 'back' : 'ok');
      this.#onResult(body, request);
    } else {
      this.#onState('refused', body.detail ?? `The server refused the answer (${response.status}).`);
    }
  }
}
