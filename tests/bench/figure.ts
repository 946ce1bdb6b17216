/** One measured figure. `limit`: what it must not exceed, where the project has set one. */
export interface Figure {
  name: string;
  value: number;
  unit: 'ms' | 'kB' | 'MB' | 'x' | 'count' | '%';
  limit?: number;
}

export function withinLimit({ value, limit }: Figure): boolean {
  return limit === undefined || value <= limit;
}
