/** Stands in the footer of every replica page, so that nobody takes a screenshot for the real portal. */
export const practiceNote = 'Cvičná stránka – replika pro zkoušky, není to skutečný portál.';
