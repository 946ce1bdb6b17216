import { grid } from './grid.ts';
import { jsp } from './jsp.ts';
import type { Dialect, Toolkit } from './model.ts';
import { modern } from './modern.ts';

export const toolkits: Readonly<Record<Dialect, Toolkit>> = { jsp, modern, grid };
