import { h, render } from 'preact';

/** The least that a page of Preact can do: as many rows of one line as the address says, from a constant. */
const rows = Array.from({ length: Number(new URLSearchParams(location.search).get('rows')) }, (_, index) => index);
const root = document.getElementById('app');

if (root) {
  render(
    h(
      'ul',
      null,
      rows.map(row => h('li', { key: row }, `Obec ${row}, zbývá 23 kroků`)),
    ),
    root,
  );
}
