// The score and the elements beside the text.

import { byId, h, setText } from './dom.js';
import { gradeNames, markNames, points, reasonText } from './words.js';

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
  showScore(null);
}

/** Shows a result; select(start, end) is called when somebody asks to see a place in the text. */
export function showResult(result, select) {
  result.elements.forEach((element, index) => {
    const row = rows[index];
    row.item.dataset.grade = element.grade;
    setText(row.grade, gradeNames[element.grade]);
    setText(row.points, `${points(element.points)} of ${points(element.maxPoints)}`);
    row.fill.style.width = `${element.maxPoints > 0 ? (100 * element.points) / element.maxPoints : 50 * element.grade}%`;
    row.why.replaceChildren(...why(element, select));
  });
  if (result.elements.length === 0) {
    reset();
  }

  showScore(result);
}

function reset() {
  for (const row of rows) {
    row.item.dataset.grade = 0;
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

  for (const item of element.rejected.slice(0, 6)) {
    parts.push(h('p', { class: 'rejected' }, h('s', {}, `“${item.text}”`), ` does not count: ${reasonText(item)}.`));
  }

  return parts;
}

function showScore(result) {
  const scored = result?.status === 'scored';
  setText(byId('score'), scored ? points(result.score) : '–');
  byId('ring').style.strokeDashoffset = String(100 - (scored ? result.score : 0));
  document.querySelector('.score').dataset.mark = scored ? result.mark : 0;
  setText(byId('mark-name'), scored ? markNames[result.mark] : result ? 'Not to be judged yet' : 'Not scored yet');
  setText(byId('mark'), scored ? `Mark ${result.mark} of 5` : result ? 'Say a little more.' : 'Your score appears while you type.');
}
