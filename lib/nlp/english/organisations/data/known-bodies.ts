/**
 * Ministries, agencies, regulators, central banks and courts whose names do not show by their form what they are, or that
 * the press names by an abbreviation alone. One body a line, sorted by its first name; further names after "|".
 * Left out on purpose: legislatures, armies, police forces, parties, and organisations in which states decide together
 * (United Nations, European Union, NATO, WTO, OECD, OPEC). Source: general knowledge of the general press, 2026.
 */
export const KNOWN_BODIES = `
Advertising Standards Authority
Advisory Committee for Natural Resources and Energy
Agency for Natural Resources and Energy | ANRE
Air Accidents Investigation Branch | AAIB
AMF | Autorité des marchés financiers
Army Corps of Engineers
Attorney General's Office
Australian Energy Market Operator | AEMO
Australian Energy Regulator
BaFin
Bangko Sentral ng Pilipinas
Bank for International Settlements | BIS
Bank Indonesia
Bank Negara Malaysia | Bank Negara
Bank of Canada
Bank of England | BoE | BOE
Bank of Finland
Bank of France | Banque de France
Bank of Ghana
Bank of Greece
Bank of Israel
Bank of Italy
Bank of Japan | BOJ | BoJ
Bank of Korea | BOK
Bank of Lithuania
Bank of Mexico | Banxico
Bank of Portugal
Bank of Russia
Bank of Spain
Bank of Tanzania
Bank of Thailand
Bank of Uganda
Bank of Zambia
Bundesbank
Bundeskartellamt
Bundesnetzagentur
Bureau of Alcohol, Tobacco, Firearms and Explosives | ATF
Bureau of Economic Analysis
Bureau of Labor Statistics
Bureau of Land Management
Bureau of Meteorology
Cabinet Legislation Bureau
Cabinet Office
Cabinet Secretariat
California Independent System Operator | CAISO
California Public Utilities Commission | CPUC
Center for Disease Control | Centers for Disease Control and Prevention | Centers for Disease Control | CDC
Centers for Medicare and Medicaid Services | Centers for Medicare & Medicaid Services
Central Bureau of Investigation
Central Bureau of Statistics
Central Intelligence Agency | CIA
Central Statistics Office
Charity Commission
China Banking Regulatory Commission | CBRC
China Securities Regulatory Commission | CSRC
Civil Aviation Administration of China | CAAC
Civil Aviation Authority
Committee on Foreign Investment in the United States | CFIUS
Competition and Markets Authority | CMA
Competition Commission
Congressional Budget Office | CBO
Consob
Consumer Affairs Agency
Consumer Financial Protection Bureau | CFPB
Consumer Product Safety Commission
Council of State
Council on Environmental Quality
Court of Appeal
Court of Arbitration for Sport
Court of International Trade
Court of Session
Crown Prosecution Service | CPS
Customs and Border Protection | CBP
Danmarks Nationalbank | Nationalbank
Defense Advanced Research Projects Agency | DARPA
Department for Business, Energy and Industrial Strategy
Department for Energy Security and Net Zero
Department for Environment, Food and Rural Affairs | Defra
Department for Transport
Department for Work and Pensions
Department of Agriculture | USDA
Department of Defense
Department of Energy
Department of Health and Human Services
Department of Homeland Security | DHS
Department of Housing and Urban Development
Department of Justice | DOJ | DoJ
Department of Labor
Department of State
Department of the Interior
Department of the Treasury
Department of Trade and Industry | DTI
Department of Transportation
Department of Veterans Affairs
Directorate General of Civil Aviation | DGCA
Drug Enforcement Administration | DEA
Drug Enforcement Agency
E-Control
Election Commission
Electoral Commission
Electric Reliability Council of Texas | ERCOT
Electricity and Gas Market Surveillance Commission | EGC
Energy Information Administration | EIA
Energy Regulatory Commission
Environment Agency
Environmental Protection Agency | EPA
Equal Employment Opportunity Commission | EEOC
Eurojust
European Aviation Safety Agency | EASA
European Banking Authority
European Central Bank | ECB
European Centre for Disease Prevention and Control | ECDC
European Commission
European Court of Human Rights
European Court of Justice
European Environment Agency
European Food Safety Authority
European Investment Bank | EIB
European Medicines Agency | EMA
European Space Agency | ESA
European Union Agency for the Cooperation of Energy Regulators
Europol
Eurostat
Export-Import Bank
Fair Trade Commission | Japan Fair Trade Commission | JFTC
Fair Work Commission
Federal Aviation Administration | FAA
Federal Bureau of Investigation | FBI
Federal Bureau of Prisons
Federal Communications Commission | FCC
Federal Constitutional Court
Federal Court of Justice
Federal Deposit Insurance Corporation | Federal Deposit Insurance Corp | FDIC
Federal Election Commission
Federal Emergency Management Agency | FEMA
Federal Energy Regulatory Commission | FERC
Federal Highway Administration
Federal Home Loan Bank Board
Federal Housing Administration
Federal Housing Finance Agency
Federal Labor Relations Authority
Federal Open Market Committee | FOMC
Federal Railroad Administration
Federal Reserve | Fed | Federal Reserve Board | U.S. Federal Reserve | US Federal Reserve | Federal Reserve System
Federal Reserve Bank of New York | New York Fed
Federal Security Service
Federal Trade Commission | FTC
Financial Accounting Standards Board
Financial Conduct Authority | FCA
Financial Crimes Enforcement Network
Financial Industry Regulatory Authority | FINRA | Finra
Financial Reporting Council
Financial Services Agency
Financial Services Authority
Financial Stability Board
FINMA | Swiss Financial Market Supervisory Authority
Fish and Wildlife Service
Fisheries Agency
Food and Drug Administration | FDA | Food & Drug Administration
Food Safety Authority
Food Standards Agency
Foreign and Commonwealth Office
Foreign Office
Forest Service
GCHQ
General Accounting Office
General Services Administration
Geological Survey | U.S. Geological Survey | US Geological Survey | USGS
Government Accountability Office | GAO
Health and Safety Executive
Health Canada
HM Revenue and Customs | HM Revenue & Customs | HMRC
HM Treasury
Home Office
Hong Kong Monetary Authority | HKMA
Human Rights Commission
Imperial Household Agency
Independent Police Complaints Commission
Indian Space Research Organisation | ISRO
Information Commissioner's Office
Inter-American Development Bank
Intergovernmental Panel on Climate Change | IPCC
Internal Affairs and Communications Ministry
Internal Revenue Service | IRS
International Atomic Energy Agency | IAEA
International Civil Aviation Organization | ICAO
International Court of Justice
International Criminal Court
International Criminal Tribunal for Rwanda
International Criminal Tribunal for the former Yugoslavia
International Energy Agency | IEA
International Labour Organization | International Labour Organisation
International Maritime Organization
International Monetary Fund | IMF
International Renewable Energy Agency | IRENA
International Trade Commission
Interpol
Japan Aerospace Exploration Agency | JAXA
Japan Atomic Energy Agency
Japan Bank for International Cooperation | JBIC
Japan Coast Guard
Japan External Trade Organization | JETRO
Japan International Cooperation Agency | JICA
Japan Meteorological Agency | JMA
Japan Nuclear Energy Safety Organization
Japan Oil, Gas and Metals National Corporation | JOGMEC
Japan Organization for Metals and Energy Security
Japan Tourism Agency
Japan Transport Safety Board
Legal Services Commission
Management and Coordination Agency
Maritime and Coastguard Agency
Medicines and Healthcare products Regulatory Agency | MHRA
Met Office
METI
MEXT
MI5
MI6
MITI
MLIT
Monetary Authority of Singapore
Monetary Policy Committee
Mossad
NASA | National Aeronautics and Space Administration
National Audit Office
National Bureau of Economic Research
National Bureau of Statistics
National Credit Union Administration
National Crime Agency
National Development and Reform Commission | NDRC
National Economic Council
National Energy Administration
National Energy System Operator
National Grid ESO
National Health Service | NHS
National Highway Traffic Safety Administration | NHTSA
National Human Rights Commission
National Hurricane Center
National Institute for Health and Care Excellence
National Institute of Standards and Technology | NIST
National Institutes of Health | NIH
National Labor Relations Board | NLRB
National Oceanic and Atmospheric Administration | NOAA
National Park Service
National Personnel Authority
National Police Agency
National Public Safety Commission
National Science Foundation
National Security Agency | NSA
National Security Council
National Space Development Agency
National Tax Agency
National Transportation Safety Board | NTSB
National Weather Service
New Energy and Industrial Technology Development Organization | NEDO
Norges Bank
North American Electric Reliability Corporation | NERC
Nuclear and Industrial Safety Agency | NISA
Nuclear Regulation Authority
Nuclear Regulatory Commission
Nuclear Safety Commission
Nuclear Waste Management Organization of Japan | NUMO
Occupational Safety and Health Administration | OSHA
Ofcom
Office for Budget Responsibility
Office for National Statistics | ONS
Office for Nuclear Regulation
Office of Fair Trading | OFT
Office of Foreign Assets Control
Office of Gas and Electricity Markets | Ofgem
Office of Management and Budget | OMB
Office of Personnel Management
Office of the Comptroller of the Currency
Ofsted
Ofwat
Organization for Cross-regional Coordination of Transmission Operators | OCCTO
Patent and Trademark Office | U.S. Patent and Trademark Office
Pension Benefit Guaranty Corp | Pension Benefit Guaranty Corporation
Pentagon
People's Bank
People's Bank of China | PBOC | PBoC
Postal Service | U.S. Postal Service | US Postal Service | USPS
Productivity Commission
Prudential Regulation Authority
Public Company Accounting Oversight Board
Rail Accident Investigation Branch
Reconstruction Agency
Reserve Bank
Reserve Bank of Australia | RBA
Reserve Bank of India | RBI
Reserve Bank of New Zealand | RBNZ
Reserve Bank of Zimbabwe
Riksbank
Secret Service
Securities and Exchange Board of India | SEBI | Sebi
Securities and Exchange Commission | SEC
Securities and Exchange Surveillance Commission
Serious Fraud Office
Small Business Administration
Social Security Administration
South African Reserve Bank
Space Development Agency
State Administration of Foreign Exchange
Statistics Canada
Suez Canal Authority
Swiss National Bank | SNB
Telecom Regulatory Authority of India
Telecommunications Regulatory Authority
Tennessee Valley Authority | TVA
Transport Canada
Transportation Security Administration | TSA
Treasury | U.S. Treasury | US Treasury
U.S. Agency for International Development | USAID
U.S. Army Corps of Engineers
U.S. Energy Information Administration
UNESCO | Unesco
UNHCR
UNICEF | Unicef
US Trade Representative's Office
Western Area Power Administration
World Bank
World Food Programme
World Health Organization | World Health Organisation | WHO
World Meteorological Organization
`;
