# The words shown in a table for the codes of a column.

cell-partner-kind-country = Country
cell-partner-kind-former = Former country
cell-partner-kind-bloc = Bloc
cell-partner-kind-aggregate = Aggregate

cell-region-africa = Africa
cell-region-americas = Americas
cell-region-asia-pacific = Asia-Pacific
cell-region-europe = Europe
cell-region-middle-east = Middle East

cell-subregion-australia-and-new-zealand = Australia and New Zealand
cell-subregion-caribbean = Caribbean
cell-subregion-central-america = Central America
cell-subregion-central-asia = Central Asia
cell-subregion-eastern-africa = Eastern Africa
cell-subregion-eastern-asia = Eastern Asia
cell-subregion-eastern-europe = Eastern Europe
cell-subregion-melanesia = Melanesia
cell-subregion-micronesia = Micronesia
cell-subregion-middle-africa = Middle Africa
cell-subregion-northern-africa = Northern Africa
cell-subregion-northern-america = Northern America
cell-subregion-northern-europe = Northern Europe
cell-subregion-polynesia = Polynesia
cell-subregion-south-america = South America
cell-subregion-south-eastern-asia = South-eastern Asia
cell-subregion-southern-africa = Southern Africa
cell-subregion-southern-asia = Southern Asia
cell-subregion-southern-europe = Southern Europe
cell-subregion-western-africa = Western Africa
cell-subregion-western-asia = Western Asia
cell-subregion-western-europe = Western Europe

cell-basis-customs = Customs
cell-basis-bop = Balance of payments
cell-basis-reconciled = Reconciled
cell-basis-services = Services
cell-basis-goods-and-services = Goods and services

cell-flow-total-exports = Total exports
cell-flow-domestic-exports = Domestic exports
cell-flow-domestic-exports-goods-industries = Domestic exports of goods-producing industries
cell-flow-imports = Imports

cell-adjustment-unadjusted = Not adjusted
cell-adjustment-adjusted = Seasonally adjusted

cell-compilation-statcan = Statistics Canada
cell-compilation-cimt = Statistics Canada, annual trade files (CIMT)
cell-compilation-trade-data-online = Trade Data Online
cell-compilation-gac-summary = Global Affairs Canada summary
cell-compilation-imf-dots = IMF Direction of Trade Statistics
cell-compilation-baci = BACI (CEPII)
cell-compilation-un-comtrade = UN Comtrade
cell-compilation-single-figures = Single published figures

cell-read-from-publisher = Publisher's site
cell-read-from-archive = Web archive
cell-read-from-public-repository = Public code repository
cell-read-from-series-registry = Series registry
cell-read-from-article = The article, or a copy of it
cell-read-from-package = Software package
cell-read-from-project = This project
cell-read-from-not-found = Nothing (no page found)
cell-province-ab = Alberta
cell-province-bc = British Columbia
cell-province-mb = Manitoba
cell-province-nb = New Brunswick
cell-province-nl = Newfoundland and Labrador
cell-province-ns = Nova Scotia
cell-province-nt = Northwest Territories
cell-province-nu = Nunavut
cell-province-on = Ontario
cell-province-pe = Prince Edward Island
cell-province-qc = Quebec
cell-province-sk = Saskatchewan
cell-province-yt = Yukon

cell-language-en = English
cell-language-fr = French
cell-language-es = Spanish
cell-language-other = Other

cell-status-in-force = In force
cell-status-replaced = Replaced
cell-status-expired = Expired
cell-status-repealed = Repealed
cell-status-suspended = Suspended
cell-status-struck-down = Struck down
cell-status-scheduled = Scheduled
cell-status-announced = Announced
cell-status-threatened = Threatened
cell-measure-kind-duty = Duty
cell-measure-kind-import-ban = Import ban
cell-measure-kind-exemption-end = End of duty-free entry

cell-legal-basis-ieepa = Emergency powers (IEEPA)
cell-legal-basis-section-232 = Section 232
cell-legal-basis-section-301 = Section 301
cell-legal-basis-section-338 = Section 338
cell-legal-basis-section-122 = Section 122
cell-legal-basis-trade-remedy = Antidumping and countervailing
cell-legal-basis-surtax = Surtax
cell-legal-basis-safeguard = Safeguard
cell-legal-basis-customs-tariff = Customs tariff
cell-legal-basis-countermeasure = Countermeasure
cell-legal-basis-provincial = Provincial measure
cell-legal-basis-announcement = Announcement only

cell-product-family-economy = Goods in general
cell-product-family-metals = Metals
cell-product-family-vehicles = Vehicles and transport
cell-product-family-wood = Wood
cell-product-family-resources = Energy and resources
cell-product-family-agrifood = Agri-food
cell-product-family-lists = Lists of goods
cell-product-family-other = Other goods

cell-sector-family-energy = Energy
cell-sector-family-gold = Gold
cell-sector-family-metals = Metals
cell-sector-family-vehicles = Vehicles and transport
cell-sector-family-wood = Wood and paper
cell-sector-family-agrifood = Agri-food
cell-sector-family-machinery = Machinery and equipment
cell-sector-family-chemicals = Chemicals and plastics
cell-sector-family-consumer = Consumer goods
cell-sector-family-minerals = Minerals
cell-sector-family-other = Other
cell-direction-us-on-canada = { tariffs-direction-us-on-canada }
cell-direction-canada-on-us = { tariffs-direction-canada-on-us }
cell-direction-china = { tariffs-direction-china }
cell-direction-india = { tariffs-direction-india }
cell-direction-eu = { tariffs-direction-eu }

cell-rate-concept-average-statutory = Average statutory rate
cell-rate-concept-collected = Collected rate
cell-rate-concept-duty-free-share = Duty-free share

cell-rate-period-month = The month
cell-rate-period-up-to = Every month up to this one

cell-rate-unit-percent = %
cell-rate-unit-percent-of-import-value = % of import value

cell-event-tariff = Tariff
cell-event-retaliation = Retaliation
cell-event-negotiation = Negotiation
cell-event-court = Court case
cell-event-policy = Policy
cell-event-diplomacy = Diplomacy

cell-agreement-kind-fta = Free trade agreement (FTA)
cell-agreement-kind-cepa = Comprehensive economic partnership agreement (CEPA)
cell-agreement-kind-fipa = Investment protection agreement (FIPA)
cell-agreement-kind-mou = Memorandum of understanding
cell-agreement-kind-partnership = Partnership
cell-agreement-kind-framework = Framework agreement
cell-agreement-kind-sectoral = Sectoral agreement

cell-agreement-status-exploratory = Exploratory
cell-agreement-status-negotiating = In negotiation
cell-agreement-status-suspended = Suspended
cell-agreement-status-concluded = Concluded
cell-agreement-status-signed = Signed
cell-agreement-status-in-force = In force
cell-agreement-status-superseded = Superseded

cell-milestone-exploratory-talks = Exploratory talks
cell-milestone-negotiations-launched = Negotiations launched
cell-milestone-round = Round of negotiations
cell-milestone-paused = Paused
cell-milestone-resumed = Resumed
cell-milestone-concluded = Concluded
cell-milestone-signed = Signed
cell-milestone-ratified = Ratification or domestic procedures
cell-milestone-provisional-application = Provisional application
cell-milestone-entry-into-force = Entry into force
cell-milestone-accession = Accession
cell-milestone-modernised = Modernized
cell-milestone-superseded = Superseded
cell-milestone-target = Target date

cell-yes-no-yes = Yes
cell-yes-no-no = No
cell-extent-all = All of the sector
cell-extent-part = Part of the sector

cell-target-kind-pledge = Pledge
cell-target-kind-reading = Interpretation of a pledge
cell-target-kind-context = Context
cell-unreadable-no-agrifood = Counts agri-food exports
cell-unreadable-no-firms = Counts companies
cell-unreadable-no-two-way = Counts two-way trade
cell-unreadable-no-series = No data series

cell-value-unit-percent = %
cell-value-unit-percent-growth = % growth
cell-value-unit-cad-millions = C$ millions
cell-value-unit-cad-billions = C$ billions
cell-value-unit-usd-billions = US$ billions
cell-value-unit-companies = Companies
cell-value-unit-multiple = Times the baseline value
cell-value-unit-rank = Rank

cell-claim-status-supported = Supported
cell-claim-status-outdated = Outdated
cell-claim-status-contradicted = Contradicted
cell-claim-status-pending = Pending
cell-claim-status-cannot-be-checked = Cannot be checked

cell-disagreement-topic-articles = Points in news articles
cell-disagreement-topic-united-states = United States
cell-disagreement-topic-canada = Canada
cell-disagreement-topic-china-and-others = China and others

cell-claim-quantity-us-share = US share of goods exports, customs basis
cell-claim-quantity-partner-share = Partner’s share of goods exports, customs basis
cell-claim-quantity-partner-rank = Partner’s rank by goods exports, customs basis
cell-claim-quantity-rate-in-force = Rate in force
cell-claim-quantity-measures-in-force = Measures named in the claim that were in force
cell-claim-quantity-rate-threatened = Threatened rate
cell-claim-quantity-milestone-in = Date of the milestone
cell-claim-quantity-milestone-by = Date the milestone was reached
cell-claim-quantity-target-multiple = Target as a multiple of the baseline
cell-claim-comparison-about = About
cell-claim-comparison-below = Below
cell-claim-quantity-measures-applied = Tariffs named in the claim that had taken effect
cell-claim-quantity-rates-matched = Product groups with the same rate on both sides
cell-claim-quantity-events-by = Events named in the claim that had happened
cell-claim-quantity-negotiation-step = Milestone of the negotiations
cell-claim-quantity-published-value = Published figure
cell-claim-quantity-published-rank = Rank by two-way trade in goods
cell-claim-kind-event = Event
cell-claim-kind-state = Situation
cell-claim-assumption-currency = Currency
cell-claim-assumption-goods = Goods only

cell-claim-quantity-two-way-rank = Partner’s rank by two-way trade in goods, customs basis

# What each chart is called where no number can stand: in file names
chart-name-agreement-coverage = Share of exports to non-US markets that goes to agreement partners
chart-name-agreement-timeline = Agreements by stage
chart-name-before-and-after = Exports before and after an agreement
chart-name-claim-verdicts = Verdicts on claims
chart-name-concentration = Concentration of exports
chart-name-contributions = Change in exports by partner
chart-name-coverage = Coverage of the data
chart-name-growth-range = Range of growth to the target
chart-name-non-us-months = Exports to non-US markets by month
chart-name-partner-bars = Exports by partner
chart-name-partner-duties = Duties of and on a partner
chart-name-partner-imports = Exports and imports of a partner
chart-name-partner-indexed = Exports of partners, indexed
chart-name-partner-map = Map of exports
chart-name-partner-months = Exports to a partner by month
chart-name-partner-multiples = Exports of partners side by side
chart-name-partner-standing = Share and rank of a partner
chart-name-partner-trend = Exports to a partner by year
chart-name-partner-two-way = Two-way trade with a partner
chart-name-scenario-paths = Growth scenarios
chart-name-sector-dependence = Sectors and their dependence on the US
chart-name-sector-gold-energy = Exports with and without precious metals or energy
chart-name-sector-provinces = Exports to the US by province
chart-name-share-change = Change in the US share
chart-name-target-path = Path to the export target
chart-name-target-record = Record of past targets
chart-name-tariff-counts = Number of tariff measures
chart-name-tariff-lanes = Tariff measures by product
chart-name-tariff-timeline = Tariff timeline
chart-name-tariff-now = Duties now by product group
chart-name-three-rates = Three tariff rates
chart-name-us-and-non-us = Exports to the US and to other markets
chart-name-us-share = US share of exports
