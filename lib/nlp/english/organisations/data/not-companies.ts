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
Amazon Kindle
Amazon Prime
Amnesty International
ANC
ANSA
Antara
AP
Apple Maps
Apple Music
Apple Pay
Apple Store
Apple TV
Apple Watch
Arab League
ASEAN
Associated Press
Australian Associated Press
Australian Labor Party
BCCI
BJP
Bloomberg
Bloomberg News
Boeing Field
British Columbia
British Red Cross
Brookings Institution
BSE
CAC
CAC 40
Caritas
Carnegie Endowment
CDU
Christian Aid
Citi Field
Columbia River
Columbia University
Congress
Conservative Party
Continental Army
Continental Congress
CPI
DAX
Dax
Delta Force
Democratic Party
Deutsche Presse-Agentur
Disney Channel
Disney World
District of Columbia
DJIA
Doctors Without Borders
Dow
Dow Jones
Dow Jones Industrial Average
Dow Jones Industrials
Dow Jones Newswires
DPA
Emirates Stadium
ETA
EU
European Union
Facebook Messenger
FARC
Farc
Fatah
FIFA
Fifa
Ford Escort
Ford Fiesta
Ford Focus
Ford Foundation
Ford Mustang
Formula One
Friends of the Earth
FTSE
FTSE 100
G20
G7
G8
Gates Foundation
GDP
Google Books
Google Chrome
Google Docs
Google Earth
Google Glass
Google Maps
Google News
Google Play
Google Search
Google Translate
GOP
Green Party
Greenpeace
Greenpeace International
Habitat for Humanity
Hamas
Hang Seng
Hang Seng Index
Hezbollah
Human Rights Watch
International Olympic Committee
IOC
IRA
ISIS
Islamic Jihad
Islamic State
ITAR-TASS
Itar-Tass
Jiji Press
Kyodo
Kyodo News
Labor Party
Labour Party
LDP
Liberal Democratic Party
Liberal Democrats
Liberal Party
Lincoln Center
Lincoln Memorial
Major League Baseball
Medecins Sans Frontieres
Meiji Restoration
Meiji University
Microsoft Excel
Microsoft Office
Microsoft Teams
Microsoft Windows
Microsoft Word
MLB
Muslim Brotherhood
NAACP
NASDAQ
Nasdaq
Nasdaq Composite
Nasdaq composite
National Football League
NATO
Nato
NBA
NCAA
New England Journal of Medicine
NFL
NHL
Nikkei
Nikkei 225
Nikkei Stock Average
Nissan Stadium
OECD
OPEC
Opec
Orange County
Orange Order
Orange Prize
Orange Revolution
Organisation for Economic Co-operation and Development
Organisation for Economic Cooperation and Development
Organization for Economic Co-operation and Development
Organization for Economic Cooperation and Development
Organization for Security and Co-operation in Europe
Organization for Security and Cooperation in Europe
Oxfam
Oxfam International
Pepsi Center
PGA
Plaid Cymru
PLO
Premier League
Press Association
Press Trust of India
Red Crescent
Red Cross
Republican Party
Reuters
RIA Novosti
Rockefeller Foundation
Royal Air Force
Royal Navy
S&P
S&P 500
Save the Children
Sensex
Shanghai Composite
Shell Beach
Sinn Fein
Sinn Féin
Sony PlayStation
SPD
Standard & Poor's 500
Sun Belt
Sun Yat-sen
Taliban
Target Field
TASS
Tass
Tea Party
TOPIX
Topix
Toyota Center
Transparency International
Twitter Blue
UEFA
Uefa
UFC
UKIP
UN
United Nations
Virgin Islands
Virgin Mary
Visegrad Group
Volkswagen Beetle
Wagner Group
Warsaw Pact
Wikimedia Foundation
Wikinews
Wikipedia
Windows Phone
World Economic Forum
World Trade Organization
World Wildlife Fund
WTO
WWE
WWF
Xinhua
Xinhua News Agency
Yonhap
Yonhap News Agency
`;
