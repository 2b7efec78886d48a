// Evidence in the text. Offsets count UTF-16 code units, as JavaScript's strings do, so slices need no conversion.

/** Everything to mark: { start, end, kind, index, id, rule }, kind being element or flag. */
export function spansOf(result) {
  const spans = [];
  result.elements.forEach((element, index) => {
    for (const item of element.evidence) {
      spans.push({ start: item.start, end: item.start + item.length, kind: 'element', index, id: element.id, rule: item.rule });
    }
  });
  for (const flag of result.redFlags) {
    for (const item of flag.evidence) {
      spans.push({ start: item.start, end: item.start + item.length, kind: 'flag', index: -1, id: flag.id, rule: item.rule });
    }
  }

  return spans;
}

/** The spans as they lie in the text after an edit; those that the edit touches are dropped until the next score. */
export function remap(spans, before, after) {
  if (before === after) {
    return spans;
  }

  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) {
    head++;
  }

  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
    tail++;
  }

  const shift = after.length - before.length;
  const kept = [];
  for (const span of spans) {
    if (span.end <= head) {
      kept.push(span);
    } else if (span.start >= before.length - tail) {
      kept.push({ ...span, start: span.start + shift, end: span.end + shift });
    }
  }

  return kept;
}

/** Cuts the text where any span begins or ends: { start, end, spans } for each piece, in order. */
export function pieces(length, spans) {
  const cuts = new Set([0, length]);
  for (const span of spans) {
    cuts.add(span.start);
    cuts.add(span.end);
  }

  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const places = [...cuts].filter((cut) => cut <= length).sort((a, b) => a - b);
  const found = [];
  let next = 0;
  let open = [];
  for (let i = 0; i + 1 < places.length; i++) {
    open = open.filter((span) => span.end > places[i]);
    while (next < sorted.length && sorted[next].start <= places[i]) {
      open.push(sorted[next++]);
    }

    found.push({ start: places[i], end: places[i + 1], spans: open });
  }

  return found;
}

/** Draws text and marks into the layer under the text field. */
export function draw(layer, text, spans) {
  const content = document.createDocumentFragment();
  for (const piece of pieces(text.length, spans)) {
    const slice = text.slice(piece.start, piece.end);
    if (piece.spans.length === 0) {
      content.append(slice);
      continue;
    }

    const mark = document.createElement('mark');
    const elements = [...new Set(piece.spans.filter((span) => span.kind === 'element').map((span) => span.index))].sort((a, b) => a - b);
    mark.classList.add(...elements.slice(0, 1).map((index) => `e${index % 8}`), ...elements.slice(1, 2).map((index) => `also${index % 8}`));
    mark.classList.toggle('flag', piece.spans.some((span) => span.kind === 'flag'));
    mark.dataset.ids = [...new Set(piece.spans.map((span) => span.id))].join(' ');
    mark.textContent = slice;
    content.append(mark);
  }

  // A last line that is empty has no height of its own.
  content.append('\u200b');
  layer.replaceChildren(content);
}
