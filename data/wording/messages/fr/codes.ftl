# Les mots qui remplacent, dans un tableau, les codes d'une colonne.

cell-partner-kind-country = Pays
cell-partner-kind-former = Ancien pays
cell-partner-kind-bloc = Bloc
cell-partner-kind-aggregate = Agrégat

cell-region-africa = Afrique
cell-region-americas = Amériques
cell-region-asia-pacific = Asie-Pacifique
cell-region-europe = Europe
cell-region-middle-east = Moyen-Orient

cell-subregion-australia-and-new-zealand = Australie et Nouvelle-Zélande
cell-subregion-caribbean = Caraïbes
cell-subregion-central-america = Amérique centrale
cell-subregion-central-asia = Asie centrale
cell-subregion-eastern-africa = Afrique de l'Est
cell-subregion-eastern-asia = Asie de l'Est
cell-subregion-eastern-europe = Europe de l'Est
cell-subregion-melanesia = Mélanésie
cell-subregion-micronesia = Micronésie
cell-subregion-middle-africa = Afrique centrale
cell-subregion-northern-africa = Afrique du Nord
cell-subregion-northern-america = Amérique du Nord
cell-subregion-northern-europe = Europe du Nord
cell-subregion-polynesia = Polynésie
cell-subregion-south-america = Amérique du Sud
cell-subregion-south-eastern-asia = Asie du Sud-Est
cell-subregion-southern-africa = Afrique australe
cell-subregion-southern-asia = Asie du Sud
cell-subregion-southern-europe = Europe du Sud
cell-subregion-western-africa = Afrique de l'Ouest
cell-subregion-western-asia = Asie de l'Ouest
cell-subregion-western-europe = Europe de l'Ouest

cell-basis-customs = Douanière
cell-basis-bop = Balance des paiements
cell-basis-reconciled = Rapprochée
cell-basis-services = Services
cell-basis-goods-and-services = Biens et services

cell-flow-total-exports = Exportations totales
cell-flow-domestic-exports = Exportations nationales
cell-flow-domestic-exports-goods-industries = Exportations nationales des industries productrices de biens
cell-flow-imports = Importations

cell-adjustment-unadjusted = Données non désaisonnalisées
cell-adjustment-adjusted = Données désaisonnalisées

cell-compilation-statcan = Statistique Canada
cell-compilation-cimt = Statistique Canada, fichiers annuels du commerce (CIMC)
cell-compilation-trade-data-online = Données sur le commerce en direct
cell-compilation-gac-summary = Sommaire d'Affaires mondiales Canada
cell-compilation-imf-dots = FMI, Direction of Trade Statistics
cell-compilation-baci = BACI (CEPII)
cell-compilation-un-comtrade = Comtrade de l'ONU
cell-compilation-single-figures = Chiffres publiés isolés

cell-read-from-publisher = Site de l'éditeur
cell-read-from-archive = Archives Web
cell-read-from-public-repository = Dépôt public de code
cell-read-from-series-registry = Registre de séries
cell-read-from-article = L'article ou une copie
cell-read-from-package = Bibliothèque logicielle
cell-read-from-project = Ce projet
cell-read-from-not-found = aucune page trouvée
cell-province-ab = Alberta
cell-province-bc = Colombie-Britannique
cell-province-mb = Manitoba
cell-province-nb = Nouveau-Brunswick
cell-province-nl = Terre-Neuve-et-Labrador
cell-province-ns = Nouvelle-Écosse
cell-province-nt = Territoires du Nord-Ouest
cell-province-nu = Nunavut
cell-province-on = Ontario
cell-province-pe = Île-du-Prince-Édouard
cell-province-qc = Québec
cell-province-sk = Saskatchewan
cell-province-yt = Yukon

cell-language-en = Anglais
cell-language-fr = Français
cell-language-es = Espagnol
cell-language-other = Autre

cell-status-in-force = En vigueur
cell-status-replaced = Remplacée
cell-status-expired = Expirée
cell-status-repealed = Abrogée
cell-status-suspended = Suspendue
cell-status-struck-down = Invalidée
cell-status-scheduled = Prévue
cell-status-announced = Annoncée
cell-status-threatened = Menace
cell-measure-kind-duty = Droits de douane
cell-measure-kind-import-ban = Interdiction d'importer
cell-measure-kind-exemption-end = Fin de la franchise

cell-legal-basis-ieepa = Pouvoirs d'urgence (IEEPA)
cell-legal-basis-section-232 = Article 232
cell-legal-basis-section-301 = Article 301
cell-legal-basis-section-338 = Article 338
cell-legal-basis-section-122 = Article 122
cell-legal-basis-trade-remedy = Droits antidumping et compensateurs
cell-legal-basis-surtax = Surtaxe
cell-legal-basis-safeguard = Mesure de sauvegarde
cell-legal-basis-customs-tariff = Tarif des douanes
cell-legal-basis-countermeasure = Contre-mesure
cell-legal-basis-provincial = Mesure provinciale
cell-legal-basis-announcement = Annonce seulement

cell-product-family-economy = Produits en général
cell-product-family-metals = Métaux
cell-product-family-vehicles = Véhicules et transport
cell-product-family-wood = Bois
cell-product-family-resources = Énergie et ressources
cell-product-family-agrifood = Agroalimentaire
cell-product-family-lists = Listes de produits
cell-product-family-other = Autres produits

cell-sector-family-energy = Énergie
cell-sector-family-gold = Or
cell-sector-family-metals = Métaux
cell-sector-family-vehicles = Véhicules et transport
cell-sector-family-wood = Bois et papier
cell-sector-family-agrifood = Agroalimentaire
cell-sector-family-machinery = Machines et matériel
cell-sector-family-chemicals = Produits chimiques et plastiques
cell-sector-family-consumer = Biens de consommation
cell-sector-family-minerals = Minéraux
cell-sector-family-other = Autre
cell-direction-us-on-canada = { tariffs-direction-us-on-canada }
cell-direction-canada-on-us = { tariffs-direction-canada-on-us }
cell-direction-china = { tariffs-direction-china }
cell-direction-india = { tariffs-direction-india }
cell-direction-eu = { tariffs-direction-eu }

cell-rate-concept-average-statutory = Taux légal moyen
cell-rate-concept-collected = Taux perçu
cell-rate-concept-duty-free-share = Part en franchise

cell-rate-period-month = Le mois
cell-rate-period-up-to = Tous les mois jusqu'à ce mois

cell-rate-unit-percent = %
cell-rate-unit-percent-of-import-value = % de la valeur des importations

cell-event-tariff = Droits de douane
cell-event-retaliation = Contre-mesures
cell-event-negotiation = Négociation
cell-event-court = Affaire judiciaire
cell-event-policy = Politique
cell-event-diplomacy = Diplomatie

cell-agreement-kind-fta = Accord de libre-échange (ALE)
cell-agreement-kind-cepa = Accord de partenariat économique global (APEG)
cell-agreement-kind-fipa = Accord de protection des investissements (APIE)
cell-agreement-kind-mou = Protocole d'entente
cell-agreement-kind-partnership = Partenariat
cell-agreement-kind-framework = Accord-cadre
cell-agreement-kind-sectoral = Accord sectoriel

cell-agreement-status-exploratory = Exploratoire
cell-agreement-status-negotiating = En négociation
cell-agreement-status-suspended = Suspendu
cell-agreement-status-concluded = Conclu
cell-agreement-status-signed = Signé
cell-agreement-status-in-force = En vigueur
cell-agreement-status-superseded = Remplacé

cell-milestone-exploratory-talks = Discussions exploratoires
cell-milestone-negotiations-launched = Lancement des négociations
cell-milestone-round = Ronde de négociations
cell-milestone-paused = Suspension
cell-milestone-resumed = Reprise
cell-milestone-concluded = Conclusion
cell-milestone-signed = Signature
cell-milestone-ratified = Ratification ou procédures internes
cell-milestone-provisional-application = Application provisoire
cell-milestone-entry-into-force = Entrée en vigueur
cell-milestone-accession = Adhésion
cell-milestone-modernised = Modernisation
cell-milestone-superseded = Remplacement
cell-milestone-target = Date visée

cell-yes-no-yes = Oui
cell-yes-no-no = Non
cell-extent-all = Tout le secteur
cell-extent-part = Une partie du secteur

cell-target-kind-pledge = Engagement
cell-target-kind-reading = Interprétation d'un engagement
cell-target-kind-context = Contexte
cell-unreadable-no-agrifood = Vise les exportations agroalimentaires
cell-unreadable-no-firms = Vise un nombre d'entreprises
cell-unreadable-no-two-way = Vise le commerce bilatéral
cell-unreadable-no-series = Aucune série de données

cell-value-unit-percent = %
cell-value-unit-percent-growth = % de croissance
cell-value-unit-cad-millions = M$ CA
cell-value-unit-cad-billions = G$ CA
cell-value-unit-usd-billions = G$ US
cell-value-unit-companies = Entreprises
cell-value-unit-multiple = Fois la valeur de base
cell-value-unit-rank = Rang

cell-claim-status-supported = Confirmée
cell-claim-status-outdated = Dépassée
cell-claim-status-contradicted = Contredite
cell-claim-status-pending = En attente
cell-claim-status-cannot-be-checked = Invérifiable

cell-disagreement-topic-articles = Points tirés d'articles de presse
cell-disagreement-topic-united-states = États-Unis
cell-disagreement-topic-canada = Canada
cell-disagreement-topic-china-and-others = Chine et autres

cell-claim-quantity-us-share = Part des États-Unis dans les exportations de biens, base douanière
cell-claim-quantity-partner-share = Part du partenaire dans les exportations de biens, base douanière
cell-claim-quantity-partner-rank = Rang du partenaire par les exportations de biens, base douanière
cell-claim-quantity-rate-in-force = Taux en vigueur
cell-claim-quantity-measures-in-force = Mesures mentionnées qui étaient en vigueur
cell-claim-quantity-rate-threatened = Taux annoncé comme menace
cell-claim-quantity-milestone-in = Date de l'étape
cell-claim-quantity-milestone-by = Date à laquelle l'étape a été franchie
cell-claim-quantity-target-multiple = Cible en multiple de la base
cell-claim-comparison-about = Environ
cell-claim-comparison-below = Moins de
cell-claim-quantity-measures-applied = Droits de douane mentionnés qui étaient déjà en vigueur
cell-claim-quantity-rates-matched = Groupes de produits ayant le même taux des deux côtés
cell-claim-quantity-events-by = Événements mentionnés qui étaient déjà survenus
cell-claim-quantity-negotiation-step = Étape des négociations
cell-claim-quantity-published-value = Chiffre publié
cell-claim-quantity-published-rank = Rang selon le commerce bilatéral de biens
cell-claim-kind-event = Événement
cell-claim-kind-state = Situation
cell-claim-assumption-currency = Monnaie
cell-claim-assumption-goods = Biens seulement

cell-claim-quantity-two-way-rank = Rang du partenaire selon le commerce bilatéral de biens, base douanière

# Nom de chaque graphique là où aucun nombre ne convient : les noms de fichiers
chart-name-agreement-coverage = Part des partenaires d'accords dans les exportations hors É.-U.
chart-name-agreement-timeline = Accords par stade
chart-name-before-and-after = Exportations avant et après un accord
chart-name-claim-verdicts = Verdicts sur les affirmations
chart-name-concentration = Concentration des exportations
chart-name-contributions = Variation des exportations par partenaire
chart-name-coverage = Couverture des données
chart-name-growth-range = Fourchette de croissance vers la cible
chart-name-non-us-months = Exportations hors É.-U., par mois
chart-name-partner-bars = Exportations par partenaire
chart-name-partner-duties = Droits de douane d'un partenaire
chart-name-partner-imports = Exportations et importations d'un partenaire
chart-name-partner-indexed = Exportations des partenaires, indice
chart-name-partner-map = Carte des exportations
chart-name-partner-months = Exportations vers un partenaire par mois
chart-name-partner-multiples = Exportations des partenaires, en parallèle
chart-name-partner-standing = Part et rang d'un partenaire
chart-name-partner-trend = Exportations vers un partenaire par année
chart-name-partner-two-way = Commerce bilatéral avec un partenaire
chart-name-scenario-paths = Scénarios de croissance
chart-name-sector-dependence = Secteurs et dépendance envers les États-Unis
chart-name-sector-gold-energy = Exportations avec et sans les métaux précieux ou l'énergie
chart-name-sector-provinces = Exportations vers les États-Unis par province
chart-name-share-change = Variation de la part des États-Unis
chart-name-target-path = Trajectoire vers la cible d'exportation
chart-name-target-record = Bilan des cibles passées
chart-name-tariff-counts = Nombre de mesures tarifaires
chart-name-tariff-lanes = Mesures tarifaires par produit
chart-name-tariff-timeline = Chronologie des droits de douane
chart-name-tariff-now = Droits de douane actuels par groupe de produits
chart-name-three-rates = Trois taux de droits de douane
chart-name-us-and-non-us = Exportations vers les États-Unis et les autres pays
chart-name-us-share = Part des États-Unis dans les exportations
