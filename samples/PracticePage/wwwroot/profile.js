// The organization applied to: none, one of the made-up ones, or one's own.

import { byId, h } from './dom.js';
import { organizations, profileLists } from './organizations.js';

/** Fills the choice; changed() is called whenever the profile may be another. Returns { value, restore, show }. */
export function setUpProfile(changed) {
  const choice = byId('organization');
  const box = byId('profile');
  let own = { name: '' };
  choice.append(h('option', { value: '' }, 'none in particular'), ...organizations.map((one, i) => h('option', { value: i }, one.name)), h('option', { value: 'own' }, 'my own …'));
  choice.addEventListener('change', () => {
    draw();
    changed();
  });

  function draw() {
    if (choice.value === '') {
      box.replaceChildren();
    } else if (choice.value === 'own') {
      box.replaceChildren(
        field('Name', own.name ?? '', (text) => { own.name = text; }),
        ...profileLists.map(([key, label]) => field(`${label} (with commas between)`, (own[key] ?? []).join(', '), (text) => {
          own[key] = text.split(',').map((part) => part.trim()).filter((part) => part !== '');
        })));
    } else {
      const one = organizations[Number(choice.value)];
      box.replaceChildren(h('dl', {}, ...profileLists.flatMap(([key, label]) => [h('dt', {}, label), h('dd', {}, one[key].join('; '))])),
        h('p', { class: 'hint' }, 'A made-up organization to practise with.'));
    }
  }

  function field(label, value, set) {
    const input = h('input', { value, autocomplete: 'off', maxlength: 300 });
    input.addEventListener('input', () => {
      set(input.value);
      changed();
    });
    return h('label', {}, label, input);
  }

  return {
    /** The profile to send, or null. */
    value: () => (choice.value === '' ? null : choice.value === 'own' ? { ...own } : organizations[Number(choice.value)]),
    /** What to keep in the settings. */
    setting: () => ({ choice: choice.value, own }),
    restore(kept) {
      own = kept?.own && typeof kept.own === 'object' ? kept.own : own;
      choice.value = [...choice.options].some((option) => option.value === kept?.choice) ? kept.choice : '';
      draw();
    },
    /** Only the motivation question asks for it. */
    show(visible) {
      byId('organization-field').hidden = !visible;
      box.hidden = !visible;
    },
  };
}
