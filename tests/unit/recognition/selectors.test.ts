// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { selectors } from '../../../src/recognition/selectors.ts';

/** Elements with each class or name that a selector speaks of. */
function samplesOf(selector: string): Element[] {
  return [...selector.matchAll(/\[(class|name)[*~$]=([^\]]+)\]/g)].map(([, attribute = '', value = '']) => {
    const element = document.createElement('form');
    element.setAttribute(attribute, `x${attribute === 'class' ? ' ' : ''}${value}`);
    return element;
  });
}

test.each([
  ['filters', selectors.filter, selectors.mayFilter],
  ['steps', selectors.step.slice(0, selectors.step.indexOf(':not')), selectors.mayStep],
])('the rough question misses no %s that the exact one finds', (_what, exact, rough) => {
  const samples = samplesOf(exact);
  expect(samples.length).toBeGreaterThan(5);
  for (const sample of samples) expect(sample.matches(rough), sample.outerHTML).toBe(true);
});

test('a current step needs no class', () => {
  document.body.innerHTML = '<li aria-current="step">Ztotožnění</li>';
  expect(document.querySelector(selectors.mayStep)).not.toBeNull();
});
