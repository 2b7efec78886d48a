// The score and the elements beside the text.

import { byId, h, setText } from './dom.js';
import { gradeNames, markNames, missed, points } from './words.js';

let rows = [];

/** Shows the elements of a question, all absent. */
export function showElements(question, level) {
  rows = question.elements.map((element, index) => {
    const row = {
      grade: h('span', { class: 'grade' }, gradeNames[0]),
      points: h('span', { class: 'points' }, `0 of ${points(element.points[level])}`),
      fill: h('i'),
      why: h('div', { class: 'why' }, h('p', { class: 'hint' }, 'No evidence yet.')),
      max: element.points[level],
    };
    row.item = h('li', { class: `element e${index % 8}`, 'data-id': element.id, 'data-grade': 0 },
      h('details', {},
        h('summary', {},
          h('span', { class: 'chip', 'aria-hidden': 'true' }, String(index + 1)),
          h('span', { class: 'title' }, element.title),
          row.grade,
          row.points,
          h('span', { class: 'bar', 'aria-hidden': 'true' }, row.fill)),
        row.why));
    return row;
  });
  byId('elements').replaceChildren(...rows.map((row) => row.item));
  byId('lights').replaceChildren(...rows.map((row, index) => {
    row.light = h('i', { class: `chip e${index % 8}` }, String(index + 1));
    return row.light;
  }));
  showScore(null);
}

/** Shows a result; empty says that nothing is written yet; select(start, end) is called when somebody asks to see a place in the text. */
export function showResult(result, empty, select) {
  result.elements.forEach((element, index) => {
    const row = rows[index];
    row.item.dataset.grade = element.grade;
    row.light.dataset.grade = element.grade;
    setText(row.grade, gradeNames[element.grade]);
    setText(row.points, `${points(element.points)} of ${points(element.maxPoints)}`);
    row.fill.style.width = `${element.maxPoints > 0 ? (100 * element.points) / element.maxPoints : 50 * element.grade}%`;
    row.why.replaceChildren(...why(element, select));
  });
  if (result.elements.length === 0) {
    reset();
  }

  showScore(empty ? null : result);
}

function reset() {
  for (const row of rows) {
    row.item.dataset.grade = 0;
    row.light.dataset.grade = 0;
    setText(row.grade, gradeNames[0]);
    setText(row.points, `0 of ${points(row.max)}`);
    row.fill.style.width = '0';
    row.why.replaceChildren(h('p', { class: 'hint' }, 'No evidence yet.'));
  }
}

function why(element, select) {
  const parts = element.evidence.map((item) => h('button', {
    type: 'button',
    class: 'quote',
    title: 'Show in the text',
    onclick: () => select(item.start, item.start + item.length),
  }, `“${item.text}”`, h('span', {}, item.weight > 0 ? `+${item.weight}` : 'counted before')));
  if (parts.length === 0) {
    parts.push(h('p', { class: 'hint' }, 'No evidence yet.'));
  }

  for (const item of missed(element)) {
    parts.push(h('p', { class: 'rejected' }, h('s', {}, `“${item.text}”`), ` does not count: ${item.reason}.`));
  }

  return parts;
}

function showScore(result) {
  const scored = result?.status === 'scored';
  for (const place of document.querySelectorAll('[data-mini]')) {
    place.textContent = scored ? points(result.score) : '–';
  }

  setText(byId('score'), scored ? points(result.score) : '–');
  byId('ring').style.strokeDashoffset = String(100 - (scored ? result.score : 0));
  document.querySelector('.score').dataset.mark = scored ? result.mark : 0;
  setText(byId('mark-name'), scored ? markNames[result.mark] : result ? 'Not to be judged yet' : 'Not scored yet');
  setText(byId('mark'), scored ? `Mark ${result.mark} of 5` : result ? 'Say a little more.' : 'Your score appears while you type.');
}
