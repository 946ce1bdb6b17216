import type { PageId } from '../../guide/index.ts';
import type { Mark, MarkChange } from '../../guide/mark.ts';
import type { Handbook } from '../../messages/types.ts';
import type { Recognition, Spotted } from '../../recognition/index.ts';

/** What pointing needs of the helper on the page, which keeps quiet meanwhile. */
export interface PointingParts {
  page: PageId;
  handbook: Handbook;
  /** What is recognised now. */
  seen(): Recognition;
  spots(): readonly Spotted[];
  marks(): readonly Mark[];
  /** Keeps a change of the marks and looks at the page again; whether it could be kept. */
  change(change: MarkChange): Promise<boolean>;
  end(): void;
  /** Ends the pointing: `end` was called, or the helper itself has ended. */
  signal: AbortSignal;
}

/** Begins pointing. The script that is loaded for it hands it over to the helper. */
export type StartPointing = (parts: PointingParts) => void;
