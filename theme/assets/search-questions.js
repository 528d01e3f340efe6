/*
 * What somebody asks: the words to look for, each with what it is called officially, and the years that are meant. A question is read in
 * passes: as it was typed, and where that finds nothing, without its year and the words of asking.
 */
disclosure.questions = (() => {
  'use strict';

  const { plain, ofQuery } = disclosure.words;

  const YEAR = /(?<![\d.])(20\d\d)(?![\d.])\s*(?:年度?)?的?/gu;
  const RELATIVE = /(今年|本年|去年|上年|上一年|前年|明年)度?的?/gu;
  const BACK = { 今年: 0, 本年: 0, 去年: 1, 上年: 1, 上一年: 1, 前年: 2, 明年: -1 };
  const ASKING = /^请问|(?:一共|总共)?(?:花了?|用了?|是|有)?(?:多少钱?|几个|什么意思|什么|哪些|怎么样|吗|呢)[?？\s]*$/gu;

  // What a word is called officially: the word itself first, then with each everyday word in it put officially.
  const namesOf = word => [...new Set([word, ...Object.entries(disclosure.everyday)
    .filter(([everyday]) => word.includes(everyday))
    .flatMap(([everyday, official]) => official.map(name => (word.includes(name) ? word : word.replace(everyday, name))))])];

  const termsOf = text => ofQuery(text).map(namesOf);

  // What the numbers of years and words such as 去年 say, for one who reads the document of a year.
  const yearsOf = (query, year) => [
    ...[...query.matchAll(YEAR)].map(found => Number(found[1])),
    ...[...query.matchAll(RELATIVE)].map(found => year - BACK[found[1]]),
  ];

  const read = (query, year) => {
    const rest = query.replace(YEAR, ' ').replace(RELATIVE, ' ').replace(ASKING, ' ').trim();
    const isOther = plain(rest) !== '' && plain(rest) !== plain(query);
    return {
      passes: [termsOf(query), ...(isOther ? [termsOf(rest)] : [])],
      rest: rest.replace(/\s+/gu, ' '),
      years: [...new Set(yearsOf(query, year))],
      saysYear: query.search(YEAR) >= 0,
      isContact: disclosure.contacts.includes(plain(rest)),
    };
  };

  return { read };
})();
