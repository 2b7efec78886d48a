// Attempts kept in this browser: a small chart for the score and one for each element, and the list.

import { byId, h, svg } from './dom.js';
import { count, gradeNames, points } from './words.js';

const width = 180;
const height = 56;
const pad = 6;

/** Shows the attempts at a question; open(attempt) and remove(attempt) are called by their buttons. */
export function showProgress(all, question, open, remove) {
  const mine = all.filter((attempt) => attempt.question === question.id);
  const others = all.length - mine.length;
  const empty = byId('progress-empty');
  empty.textContent = mine.length === 0
    ? `No attempt at this question yet. Attempts stay in this browser and are sent nowhere.${others > 0 ? ` ${count(others, 'attempt')} at other questions.` : ''}`
    : `${count(mine.length, 'attempt')} at this question${others > 0 ? `, ${others} at others` : ''}. They stay in this browser and are sent nowhere.`;
  byId('export').disabled = all.length === 0;
  byId('forget').disabled = all.length === 0;
  byId('charts').replaceChildren(...(mine.length === 0 ? [] : charts(mine, question)));
  byId('attempts').replaceChildren(...[...mine].reverse().map((attempt) => row(attempt, open, remove)));
}

function charts(mine, question) {
  const found = [chart('Score', mine.map((attempt) => attempt.score / 100), points(mine.at(-1).score), 'all')];
  question.elements.forEach((element, index) => {
    const states = mine.map((attempt) => attempt.elements.find((item) => item.id === element.id));
    const shares = states.map((state) => (!state ? null : state.maxPoints > 0 ? state.points / state.maxPoints : state.grade / 2));
    const last = states.findLast((state) => state);
    found.push(chart(element.title, shares, last ? gradeNames[last.grade] : 'none', `e${index % 8}`));
  });
  return found;
}

function chart(title, shares, latest, colour) {
  const x = (i) => (shares.length === 1 ? width / 2 : pad + (i * (width - 2 * pad)) / (shares.length - 1));
  const y = (share) => height - pad - share * (height - 2 * pad);
  const known = shares.map((share, i) => [x(i), share]).filter(([, share]) => share !== null).map(([at, share]) => [at, y(share)]);
  const values = shares.map((share) => (share === null ? 'none' : `${Math.round(share * 100)} percent`)).join(', ');
  const drawing = svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': `${title} by attempt: ${values}` },
    svg('path', { class: 'grid', d: `M${pad} ${y(0)}H${width - pad}M${pad} ${y(0.5)}H${width - pad}M${pad} ${y(1)}H${width - pad}` }),
    svg('polyline', { class: 'line', points: known.map((point) => point.join(',')).join(' ') }),
    ...(known.length <= 24 ? known : known.slice(-1)).map(([cx, cy]) => svg('circle', { class: 'dot', cx, cy, r: 3.2 })));
  return h('figure', { class: `chart ${colour}` }, h('figcaption', {}, h('span', {}, title), h('b', {}, latest)), drawing);
}

function row(attempt, open, remove) {
  const when = new Date(attempt.at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  return h('li', { 'data-id': attempt.id },
    h('strong', {}, points(attempt.score)),
    h('span', {}, `${when}, ${attempt.level}${attempt.role ? `, ${attempt.role}` : ''}, mark ${attempt.mark}`),
    attempt.text === null
      ? h('span', { class: 'hint' }, 'Text not kept: it may identify a patient.')
      : h('button', { type: 'button', class: 'link', 'aria-label': `Open the attempt of ${when}`, onclick: () => open(attempt) }, 'Open'),
    h('button', { type: 'button', class: 'link', 'aria-label': `Delete the attempt of ${when}`, onclick: () => remove(attempt) }, 'Delete'));
}
