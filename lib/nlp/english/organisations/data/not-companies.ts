/**
 * Well-known names that are neither a firm nor a public body, and that a rule of form or context would take for one: news
 * agencies (CONTRACT.md does not mark them), stock indices, parties and movements, unions, international organisations
 * of states, charities and pressure groups, products and services named like firms. One a line, sorted.
 * Source: general knowledge of the general press, 2026.
 */
export const NOT_COMPANIES = `
AFL-CIO
AFP
African National Congress
African Union
Agence France-Presse
Al Qaeda
Al-Qaeda
Amnesty International
ANSA
Antara
AP
Arab League
ASEAN
Associated Press
Australian Associated Press
Australian Labor Party
Bloomberg
Bloomberg News
British Red Cross
BSE
CAC
Caritas
Christian Aid
Congress
Conservative Party
CPI
DAX
Dax
Democratic Party
Deutsche Presse-Agentur
DJIA
Doctors Without Borders
Dow
Dow Jones
Dow Jones Industrial Average
Dow Jones Newswires
DPA
ETA
EU
European Union
Farc
FARC
Fatah
FIFA
Fifa
Formula One
Friends of the Earth
FTSE
G20
G7
G8
GDP
Green Party
Greenpeace
Greenpeace International
Habitat for Humanity
Hamas
Hang Seng
Hezbollah
Human Rights Watch
International Olympic Committee
IOC
IRA
Islamic Jihad
Islamic State
ISIS
Itar-Tass
ITAR-TASS
Jiji Press
Kyodo
Kyodo News
Labor Party
Labour Party
Liberal Democratic Party
Liberal Democrats
Liberal Party
Medecins Sans Frontieres
Muslim Brotherhood
NAACP
Nasdaq
NASDAQ
NATO
Nato
NBA
NFL
NHL
Nikkei
OECD
OPEC
Opec
Oxfam
Oxfam International
Plaid Cymru
PLO
Press Association
Press Trust of India
Red Crescent
Red Cross
Republican Party
Reuters
RIA Novosti
Royal Air Force
Royal Navy
S&P
Save the Children
Sinn Fein
Sinn Féin
Standard & Poor's 500
Taliban
TASS
Tass
Tea Party
TOPIX
Topix
Transparency International
UEFA
Uefa
UN
United Nations
Visegrad Group
Wagner Group
Warsaw Pact
Wikimedia Foundation
Wikinews
Wikipedia
World Economic Forum
World Trade Organization
World Wildlife Fund
WTO
WWF
Xinhua
Xinhua News Agency
Yonhap
Yonhap News Agency
`;
