/**
 * What the report does beyond being read: filter, step from finding to finding, show what a link leads to. Without it
 * everything is shown. The page's Content-Security-Policy admits this text only, by its hash, so that no script that
 * might come with the documents can ever run.
 */
export const reportScript = `'use strict';
(() => {
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const cards = all('.card');
  const entries = all('.entry');
  const rule = document.getElementById('rule');
  const only = document.getElementById('only');
  const status = document.getElementById('status');
  const toggles = all('button[data-severity]');
  let at = -1;

  const apply = () => {
    const off = new Set(toggles.filter((b) => b.getAttribute('aria-pressed') === 'false').map((b) => b.dataset.severity));
    const shown = new Set();
    const fits = (el) => !off.has(el.dataset.severity) && (rule.value === '' || rule.value === el.dataset.rule);
    for (const card of cards) {
      card.hidden = !fits(card);
      if (!card.hidden) shown.add(card.id.slice(1));
    }
    for (const entry of entries) entry.hidden = !fits(entry);
    for (const group of all('.group')) group.hidden = !all('.entry', group).some((entry) => !entry.hidden);
    for (const mark of all('mark')) mark.classList.toggle('off', !mark.dataset.f.split(' ').some((f) => shown.has(f)));
    for (const row of all('tbody.pair')) row.hidden = only.checked && !all('.card', row).some((card) => !card.hidden);
    for (const section of all('section.part')) {
      section.hidden = only.checked && !all('.card', section).some((card) => !card.hidden);
    }
    status.textContent = status.dataset.text.replace('{shown}', shown.size).replace('{all}', cards.length);
    at = -1;
  };
  const step = (by) => {
    const visible = cards.filter((card) => !card.hidden && card.closest('[hidden]') === null);
    if (visible.length === 0) return;
    const current = visible.indexOf(document.activeElement);
    at = ((current === -1 ? (by > 0 ? at : Math.max(at, 0)) : current) + by + visible.length) % visible.length;
    visible[at].focus({ preventScroll: true });
    visible[at].scrollIntoView({ block: 'center' });
  };
  const follow = () => {
    const card = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (card && card.classList.contains('card')) {
      if (card.closest('[hidden]')) {
        only.checked = false;
        for (const b of toggles) b.setAttribute('aria-pressed', 'true');
        rule.value = '';
        apply();
      }
      card.focus({ preventScroll: true });
      card.scrollIntoView({ block: 'center' });
    }
  };
  for (const b of toggles) {
    b.addEventListener('click', () => {
      b.setAttribute('aria-pressed', String(b.getAttribute('aria-pressed') === 'false'));
      apply();
    });
  }
  if (rule) {
    rule.addEventListener('change', apply);
    only.addEventListener('change', apply);
    document.getElementById('previous').addEventListener('click', () => step(-1));
    document.getElementById('next').addEventListener('click', () => step(1));
    document.addEventListener('keydown', (event) => {
      if (event.key === 'F8') {
        event.preventDefault();
        step(event.shiftKey ? -1 : 1);
      }
    });
    addEventListener('hashchange', follow);
    document.getElementById('bar').hidden = false;
    apply();
    follow();
  }
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = all('details:not([open])');
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
})();
`;

/** SHA-256 of the script, as the Content-Security-Policy names it; a test computes it afresh. */
export const reportScriptHash = 'sha256-GBWYtYW2nti2SQ4R+YbSgfYK6gR5N1z1lYEt+JpvmPo=';
