// Puts the page together. State lives here; every other module does one thing.

import { byId, h, setText } from './dom.js';
import { draw, remap, spansOf } from './marks.js';
import { showElements, showResult } from './panel.js';
import { setUpProfile } from './profile.js';
import { showProgress } from './progress.js';
import { showReview } from './review.js';
import { loadQuestions, Scorer } from './scorer.js';
import { setUpSpeech } from './speech.js';
import * as storage from './storage.js';
import { count, points, roles } from './words.js';

const answer = byId('answer');
const state = { questions: [], question: null, wording: 0, text: '', spans: [], result: null, resultKey: '', asked: [], kept: '', pendingKeep: false, maxCharacters: Infinity };
const scorer = new Scorer(receive, showConnection);
const profile = setUpProfile(() => {
  storage.saveSettings({ profile: profile.setting() });
  rescore();
});
let announceTimer = 0;
let draftTimer = 0;

const level = () => document.querySelector('input[name=level]:checked').value;
const words = (text) => text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
const say = (text) => setText(byId('live'), text);

function request() {
  const motivated = state.question.id === 'motivation';
  return {
    question: state.question.id,
    prompt: state.question.prompts[state.wording],
    level: level(),
    role: byId('role').value.trim() || null,
    organization: motivated ? profile.value() : null,
    text: answer.value,
  };
}

const keyOf = (wanted) => JSON.stringify([wanted.question, wanted.level, wanted.organization, wanted.text]);

function rescore() {
  if (!state.question) {
    return;
  }

  if (answer.value.length > state.maxCharacters) {
    scorer.forget();
    state.pendingKeep = false;
    showConnection('refused', `The answer has ${answer.value.length} characters; at most ${state.maxCharacters} are scored.`);
  } else {
    scorer.want(request());
  }
}

function edited() {
  const before = state.text;
  state.text = answer.value;
  state.spans = remap(state.spans, before, state.text);
  draw(byId('marks'), state.text, state.spans);
  setText(byId('words'), count(words(state.text), 'word'));
  clearTimeout(draftTimer);
  draftTimer = setTimeout(keepDraft, 400);
  rescore();
}

/** An answer that may identify a patient is not written to the disk. */
function keepDraft() {
  if (state.question) {
    storage.saveDraft(state.question.id, state.result?.redFlags.some((flag) => flag.id === 'phi-disclosure') ? '' : answer.value);
  }
}

function receive(result, wanted) {
  if (wanted.question !== state.question.id) {
    return;
  }

  state.result = result;
  state.resultKey = keyOf(wanted);
  state.spans = remap(spansOf(result), wanted.text, state.text);
  draw(byId('marks'), state.text, state.spans);
  showResult(result, wanted.text.trim() === '', select);
  showHere();
  showPatient(result);
  const notice = byId('notice');
  setText(notice, wanted.text.trim() === '' ? '' : result.notices.join(' '));
  notice.hidden = notice.textContent === '';
  if (!byId('review').hidden && result.status === 'scored') {
    showReview(result, state.question, answerNext);
  }

  clearTimeout(announceTimer);
  announceTimer = setTimeout(announce, 1500);
  if (state.pendingKeep) {
    keepAttempt();
  }
}

function announce() {
  if (state.result?.status === 'scored') {
    const found = state.result.elements.filter((element) => element.grade > 0).length;
    say(`Score ${points(state.result.score)} of 100. ${found} of ${state.result.elements.length} elements found.`);
  }
}

function showPatient(result) {
  const flag = result.redFlags.find((item) => item.id === 'phi-disclosure');
  const box = byId('phi');
  const shown = !box.hidden;
  box.hidden = !flag;
  if (!flag) {
    return;
  }

  setText(byId('phi-text'), `${result.advice.find((item) => item.element === flag.id)?.text ?? ''} It is outlined in red; this answer is not kept.`);
  byId('phi-places').replaceChildren(...flag.evidence.map((item) => h('button', { type: 'button', class: 'quote', onclick: () => select(item.start, item.start + item.length) }, `“${item.text}”`)));
  if (!shown) {
    say(`This may identify a patient: ${flag.evidence.map((item) => item.text).join('; ')}`);
  }
}

function select(start, end) {
  answer.focus();
  answer.setSelectionRange(start, end);
  const mark = [...byId('marks').querySelectorAll('mark')].find((item) => item.textContent.length > 0 && startOf(item) >= start);
  mark?.scrollIntoView({ block: 'nearest' });
}

function startOf(mark) {
  const range = document.createRange();
  range.setStart(byId('marks'), 0);
  range.setEndBefore(mark);
  return range.toString().length;
}

/** Says what the mark at the cursor stands for. */
function showHere() {
  const at = answer.selectionStart;
  const names = state.spans.filter((span) => span.start <= at && at <= span.end).map((span) => titleOf(span.id));
  setText(byId('here'), names.length > 0 ? `At the cursor: ${[...new Set(names)].join(', ')}` : '');
}

const titleOf = (id) => [...state.question.elements, ...state.question.redFlags].find((item) => item.id === id)?.title ?? id;

function showConnection(name, detail) {
  const texts = { ok: 'Up to date', back: 'Connected again', gone: 'The server can’t be reached. Your text is safe; trying again …', refused: detail };
  const place = byId('connection');
  const changed = place.dataset.state !== name;
  place.dataset.state = name;
  setText(place, texts[name]);
  document.body.classList.toggle('stale', name === 'gone' || name === 'refused');
  if (changed && (name !== 'ok')) {
    say(texts[name]);
  }
}

function choose(id, text) {
  state.question = state.questions.find((question) => question.id === id) ?? state.questions[0];
  Object.assign(state, { wording: 0, result: null, resultKey: '', asked: [], kept: '', spans: [], text: '', pendingKeep: false });
  byId('question').value = state.question.id;
  storage.saveSettings({ question: state.question.id });
  setText(byId('prompt'), state.question.prompts[0]);
  profile.show(state.question.id === 'motivation');
  byId('review').hidden = true;
  byId('follow-up').hidden = true;
  byId('phi').hidden = true;
  byId('notice').hidden = true;
  answer.value = text ?? storage.draft(state.question.id);
  showElements(state.question, level());
  refreshProgress();
  edited();
}

function finish() {
  if (state.resultKey === keyOf(request())) {
    keepAttempt();
  } else {
    state.pendingKeep = true;
    rescore();
  }
}

function keepAttempt() {
  state.pendingKeep = false;
  const { result } = state;
  if (result.status !== 'scored') {
    say(result.notices.join(' '));
    answer.focus();
    return;
  }

  showReview(result, state.question, answerNext);
  byId('review').hidden = false;
  byId('follow-up').hidden = true;
  if (state.kept !== state.resultKey) {
    const patient = result.redFlags.some((flag) => flag.id === 'phi-disclosure');
    const wanted = request();
    const at = new Date();
    const ok = storage.addAttempt({
      ...wanted,
      id: `attempt-${at.getTime().toString(36)}`,
      at: at.toISOString(),
      text: patient ? null : wanted.text,
      followUps: state.asked,
      score: result.score,
      mark: result.mark,
      elements: result.elements.map((element) => ({ id: element.id, grade: element.grade, points: element.points, maxPoints: element.maxPoints })),
      redFlags: result.redFlags.map((flag) => flag.id),
      rubric: result.rubric,
      engine: result.engine,
    });
    state.kept = state.resultKey;
    say(ok ? `Attempt kept: ${points(result.score)} of 100.` : 'This browser keeps nothing, so the attempt will be gone on reload.');
    refreshProgress();
  }

  byId('review-heading').tabIndex = -1;
  byId('review-heading').focus({ preventScroll: true });
  byId('review').scrollIntoView({ block: 'start', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
}

function answerNext(text) {
  state.asked.push(text);
  setText(byId('follow-up-text'), text);
  byId('follow-up').hidden = false;
  answer.value = answer.value.trimEnd() + '\n\n';
  edited();
  answer.focus();
  answer.setSelectionRange(answer.value.length, answer.value.length);
  byId('follow-up').scrollIntoView({ block: 'center' });
  say(`Follow-up question: ${text}`);
}

function insert(text) {
  const gap = /(^|\s)$/.test(answer.value.slice(0, answer.selectionStart)) ? '' : ' ';
  answer.setRangeText(gap + text, answer.selectionStart, answer.selectionEnd, 'end');
  edited();
}

function refreshProgress() {
  showProgress(storage.attempts(), state.question, (attempt) => {
    document.querySelector(`input[name=level][value=${attempt.level}]`).checked = true;
    choose(attempt.question, attempt.text);
    answer.focus();
  }, (attempt) => confirm('Delete this attempt?', () => storage.removeAttempt(attempt.id)));
}

function confirm(text, act) {
  setText(byId('confirm-text'), text);
  byId('confirm-yes').onclick = () => {
    act();
    byId('confirm').close();
    refreshProgress();
  };
  byId('confirm').showModal();
}

function exportAttempts() {
  const content = { format: 'interview-practice/1', attempts: storage.attempts() };
  const url = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
  h('a', { href: url, download: 'interview-practice.json' }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

function wire() {
  answer.addEventListener('input', edited);
  answer.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      finish();
    }
  });
  document.addEventListener('selectionchange', () => document.activeElement === answer && state.question && showHere());
  window.addEventListener('pagehide', keepDraft);
  byId('question').addEventListener('change', (event) => {
    keepDraft();
    choose(event.target.value);
  });
  document.querySelectorAll('input[name=level]').forEach((input) => input.addEventListener('change', () => {
    storage.saveSettings({ level: level() });
    showElements(state.question, level());
    rescore();
  }));
  byId('role').addEventListener('change', () => storage.saveSettings({ role: byId('role').value.trim() }));
  byId('reword').addEventListener('click', () => {
    state.wording = (state.wording + 1) % state.question.prompts.length;
    setText(byId('prompt'), state.question.prompts[state.wording]);
    say(state.question.prompts[state.wording]);
  });
  byId('follow-up-done').addEventListener('click', () => {
    byId('follow-up').hidden = true;
    answer.focus();
  });
  byId('finish').addEventListener('click', finish);
  byId('clear').addEventListener('click', () => {
    choose(state.question.id, '');
    answer.focus();
  });
  byId('export').addEventListener('click', exportAttempts);
  byId('forget').addEventListener('click', () => confirm('Delete all attempts and drafts in this browser?', storage.forgetAll));
  byId('confirm-no').addEventListener('click', () => byId('confirm').close());
  byId('theme').addEventListener('change', (event) => {
    storage.saveSettings({ theme: event.target.value });
    document.documentElement.dataset.theme = event.target.value;
  });
  setUpSpeech(insert, say);
}

async function start() {
  const kept = storage.settings();
  document.documentElement.dataset.theme = byId('theme').value = ['light', 'dark'].includes(kept.theme) ? kept.theme : 'auto';
  for (let delay = 1000; ; delay = Math.min(delay * 2, 10000)) {
    try {
      const list = await loadQuestions();
      state.questions = list.questions;
      state.maxCharacters = list.maxCharacters;
      break;
    } catch {
      showConnection('gone');
      await new Promise((resolve) => { setTimeout(resolve, delay); });
    }
  }

  byId('question').append(...state.questions.map((question) => h('option', { value: question.id }, question.title)));
  byId('roles').append(...roles.map((role) => h('option', { value: role })));
  byId('role').value = typeof kept.role === 'string' ? kept.role : '';
  if (['entry', 'mid', 'senior'].includes(kept.level)) {
    document.querySelector(`input[name=level][value=${kept.level}]`).checked = true;
  }

  profile.restore(kept.profile);
  const typed = answer.value;
  wire();
  choose(kept.question, typed || undefined);
}

start();
