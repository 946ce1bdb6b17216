import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

interface BannerProps {
  tone: 'note' | 'alert';
  children: ComponentChildren;
  /** Adds a cross that closes the banner. */
  close?: { label: string; act: () => void };
}

/** A message above the content. An alert is read out at once. */
export function Banner({ tone, children, close }: BannerProps) {
  return (
    <div class={`banner ${tone}`} role={tone === 'alert' ? 'alert' : 'note'}>
      <Icon name={tone === 'alert' ? 'alert' : 'info'} />
      <div class="banner-body">{children}</div>
      {close && (
        <button type="button" class="icon-button" aria-label={close.label} title={close.label} onClick={close.act}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
