// What stays in the browser: settings, drafts and attempts. A browser that keeps nothing is fine too.

const keys = { settings: 'practice.settings', drafts: 'practice.drafts', attempts: 'practice.attempts' };
const most = 300;

function read(key, fallback) {
  try {
    const value = JSON.parse(localStorage.getItem(key) ?? 'null');
    return value !== null && Array.isArray(value) === Array.isArray(fallback) && typeof value === 'object' ? value : fallback;
  } catch {
    return fallback;
  }
}

function write(key, value) {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export const settings = () => read(keys.settings, {});

export const saveSettings = (changes) => write(keys.settings, { ...settings(), ...changes });

export const draft = (question) => String(read(keys.drafts, {})[question] ?? '');

/** Keeps what is being written; an empty text is forgotten. */
export function saveDraft(question, text) {
  const drafts = read(keys.drafts, {});
  if (text === '') {
    delete drafts[question];
  } else {
    drafts[question] = text;
  }

  write(keys.drafts, drafts);
}

/** All attempts, the oldest first; entries that another version may have left are passed over. */
export const attempts = () => read(keys.attempts, []).filter((attempt) => attempt && typeof attempt.question === 'string' && Array.isArray(attempt.elements));

/** Adds an attempt; the oldest make room. Says whether it was kept. */
export const addAttempt = (attempt) => write(keys.attempts, [...attempts(), attempt].slice(-most));

export const removeAttempt = (id) => write(keys.attempts, attempts().filter((attempt) => attempt.id !== id));

/** Forgets attempts and drafts. */
export function forgetAll() {
  write(keys.attempts, []);
  write(keys.drafts, {});
}
