import { list } from '../list.ts';
import type { Page } from './types.ts';

export default {
  portal: 'sovm',
  words: {
    headings: list(
      'navigátor, správa dat navigátor, co chcete dnes udělat, hlavní menu aplikace, hlavní menu, pracovní plocha, ' +
        'kam dál, rozcestí, přehled možností, hlavní strana, co potřebujete vyřídit, co chcete vyřídit, ' +
        's čím chcete začít, moje úkoly, úvodní stránka, vítejte, rozcestník, vítejte ve správě dat, úvod, ' +
        'vítejte v aplikaci správa dat, domovská stránka, hlavní stránka, hlavní nabídka, hlavní rozcestník, ' +
        'vítejte v aplikaci, vítejte v systému, úvodní přehled, úvodní obrazovka, úvodní rozcestník, ' +
        'moje správa dat, dobrý den, co chcete udělat, co potřebujete udělat, co potřebujete, co budete dělat, ' +
        'co si přejete udělat, vyberte činnost, přehled, můj přehled, dashboard, nástěnka, rozcestník aplikace, ' +
        'vítáme vás, welcome, home page, home',
    ),
    url: list('home, uvod, index, nastenka, dashboard, rozcestnik, welcome'),
  },
  fields: ['search'],
  steps: ['sovm-account'],
  reached: 'prepare-administrator',
  sources: ['administratorManual', 'loginArticle', 'rosUpdate'],
} as const satisfies Page;
