/**
 * A story in the manner of the wires, with a caption, a stamp, a dateline and a list of other stories below it. Marks as
 * in names-of-firms.ts, over everything that is an entity: notes by id, dates and figures by value.
 */
export const WIRE_STORY = `{Environment Ministry|moe} headquarters in Tokyo.
15:47 JST, April 18, 2023
TOKYO (Jiji Press) — {The industry ministry|meti} on {Monday|date:2023-04-17} handed {business improvement orders|business-improvement-order} to {three power companies|figure:3:company}, including {Chubu Electric Power Co.|chubu-electric-power}, for reading files of rival {power retailers|electricity-retailer}.
{The ministry|meti} said the affair hurts the {liberalization|electricity-deregulation} of the industry in Japan.
{The three|chubu-electric-power+kansai-electric-power+kyushu-electric-power-transmission-distribution}, also including {Kansai Electric Power Co.|kansai-electric-power} and {Kyushu Electric Power Transmission and Distribution Co.|kyushu-electric-power-transmission-distribution}, looked at data of {at least 40,000 households|figure:40000:household:min}.
{Kyushu|kyushu-electric-power} and {Chugoku Electric|chugoku-electric-power} were not fined. {The two utilities|chugoku-electric-power+kyushu-electric-power} had told {the ministry|meti} first.
Among {the three|chubu-electric-power+kansai-electric-power+kyushu-electric-power-transmission-distribution}, {Kansai Electric|kansai-electric-power}’s salespeople used what they saw. {The company|kansai-electric-power} declined to comment.
Japan {fully liberalized its electricity retail market|full-retail-liberalization} in {2016|date:2016} and made utilities {separate power generation and transmission|legal-unbundling} in {2020|date:2020}.
"Business" POPULAR ARTICLE
-
Chubu Electric to Raise Rates by 20%
-
METI Plans New Ministry Building in 2030`;
