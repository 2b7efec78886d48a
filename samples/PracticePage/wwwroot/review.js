// What to take from an attempt: advice, what would raise the score most, what may be asked next, and the ledger.

import { byId, h } from './dom.js';
import { points, signed } from './words.js';

const kinds = { strength: 'Strength', flag: 'Warning', gap: 'Gap', retry: 'Try this' };
const lines = { 'best-of': 'Only the stronger pair counts', telling: 'More told in detail would earn it', clamp: 'Kept between 0 and 100' };

/** Fills the review; answerNext(text) is called for a follow-up question. */
export function showReview(result, question, answerNext) {
  const title = (id) => [...question.elements, ...question.redFlags].find((item) => item.id === id)?.title ?? lines[id] ?? id;
  byId('advice').replaceChildren(...result.advice.map((advice) => h('div', { class: `tip ${advice.kind}` },
    h('h3', {}, kinds[advice.kind] ?? advice.kind, advice.element ? h('span', {}, title(advice.element)) : null),
    h('p', {}, advice.text))));

  const gains = result.improvements.filter((improvement) => improvement.gain > 0).slice(0, 3);
  byId('improvements').replaceChildren(...gains.map((improvement) => h('li', {},
    h('strong', { class: 'gain' }, signed(improvement.gain)),
    h('div', {}, h('b', {}, title(improvement.element)), h('p', {}, improvement.text)))));
  if (gains.length === 0) {
    byId('improvements').append(h('li', { class: 'hint' }, 'Every element is strong.'));
  }

  byId('follow-ups').replaceChildren(...result.followUps.map((text) => h('li', {},
    h('q', {}, text),
    h('button', { type: 'button', class: 'link', 'aria-label': `Answer next: ${text}`, onclick: () => answerNext(text) }, 'Answer this next'))));
  if (result.followUps.length === 0) {
    byId('follow-ups').append(h('li', { class: 'hint' }, 'Nothing is left to ask.'));
  }

  const table = byId('ledger');
  table.tBodies[0].replaceChildren(...result.ledger.map((line) => h('tr', {},
    h('th', { scope: 'row' }, title(line.item)),
    h('td', {}, signed(line.points)))));
  table.tFoot.replaceChildren(h('tr', {}, h('th', { scope: 'row' }, 'Score'), h('td', {}, points(result.score))));
}
