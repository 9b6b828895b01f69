/** What newspapers make of an official name, and what they do not. */
export interface FormsCase {
  readonly name: string;
  readonly kind: 'company' | 'ministry' | 'term';
  readonly theme?: 'utilities' | 'retailers';
  readonly has: readonly string[];
  readonly hasNot: readonly string[];
}

export const NEWSPAPER_FORMS: readonly FormsCase[] = [
  {
    name: 'The Kansai Electric Power Company, Incorporated',
    kind: 'company',
    theme: 'utilities',
    has: ['Kansai Electric Power Co., Inc.', 'Kansai Electric Power Co.', 'Kansai Electric Power', 'Kansai Electric'],
    hasNot: ['Kansai Electric Power Inc.', 'Kansai Electric Power, Inc.', 'Kansai Power', 'Kansai'],
  },
  {
    name: 'Kansai Transmission and Distribution, Inc.',
    kind: 'company',
    theme: 'utilities',
    has: ['Kansai Transmission and Distribution', 'Kansai Transmission and Distribution, Inc.'],
    hasNot: ['Kansai Transmission and Distribution Co.', 'Kansai Transmission'],
  },
  {
    name: 'Kyushu Electric Power Transmission and Distribution Co., Inc.',
    kind: 'company',
    theme: 'utilities',
    has: ['Kyushu Electric Power Transmission and Distribution Co.'],
    hasNot: ['Kyushu Electric', 'Kyushu Electric Power Co.'],
  },
  {
    name: 'Kumamoto Electric Power Co.',
    kind: 'company',
    theme: 'retailers',
    has: ['Kumamoto Electric Power'],
    hasNot: ['Kumamoto Electric'],
  },
  { name: 'Hope, Inc.', kind: 'company', theme: 'retailers', has: ['Hope, Inc.'], hasNot: ['Hope'] },
  {
    name: 'Tokyo Gas Co., Ltd.',
    kind: 'company',
    theme: 'retailers',
    has: ['Tokyo Gas Co.', 'Tokyo Gas'],
    hasNot: ['Tokyo Gas Ltd.', 'Tokyo'],
  },
  {
    name: 'Ministry of Economy, Trade and Industry',
    kind: 'ministry',
    has: ['Economy, Trade and Industry Ministry'],
    hasNot: ['Economy Ministry', 'Ministry'],
  },
  {
    name: 'Ministry of the Environment',
    kind: 'ministry',
    has: ['Environment Ministry'],
    hasNot: ['the Environment Ministry'],
  },
  { name: 'Bank of Japan', kind: 'ministry', has: [], hasNot: ['Japan Bank', 'Japan'] },
  { name: 'Ministry of Sound', kind: 'term', has: [], hasNot: ['Sound Ministry'] },
];
