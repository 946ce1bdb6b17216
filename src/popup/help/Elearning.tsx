import { regionOf } from '../../guide/regions.ts';
import { useI18n } from '../../ui/i18n.tsx';
import { OutsideLink } from '../../ui/OutsideLink.tsx';

/** The way to the e-learning of the region, where one is known. */
export function Elearning({ region }: { region: string }) {
  const { say, texts } = useI18n();
  const { help } = texts;
  const address = regionOf(region)?.elearning;
  if (!address) return null;
  return (
    <p class="help">
      <OutsideLink href={address}>{say(help.elearning)}</OutsideLink> {say(help.elearningNote)}
    </p>
  );
}
