import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import { useI18n } from './i18n.tsx';

/** A link that opens a new tab, and says so. */
export function OutsideLink(props: { href: string; class?: string; children: ComponentChildren }) {
  const { say, texts } = useI18n();
  return (
    <a href={props.href} class={props.class ?? ''} target="_blank" rel="noreferrer">
      <span>
        {props.children}
        <span class="visually-hidden"> ({say(texts.popup.newTab)})</span>
      </span>
      <Icon name="external" />
    </a>
  );
}
