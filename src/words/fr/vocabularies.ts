import { relationTypes as relations } from '../../schemas/relation.ts';
import * as en from '../../schemas/vocabularies.ts';
import type { Vocabulary } from '../../schemas/vocabularies.ts';

/** A vocabulary with the labels and meanings of another language; whatever else it says of a word stays. */
function told<V extends Vocabulary>(
  vocabulary: V,
  words: Readonly<Record<keyof V, readonly [label: string, means: string]>>,
) {
  const entries = Object.entries(vocabulary).map(([key, word]) => {
    const [label, means] = words[key as keyof V];
    return [key, { ...word, label, means }];
  });
  return Object.fromEntries(entries) as {
    [Key in keyof V]: Omit<V[Key], 'label' | 'means'> & { label: string; means: string };
  };
}

/** The closed lists of words in French. Those of the field itself stand in `site.config.ts`. */
export const vocabularies = {
  conferenceKinds: told(en.conferenceKinds, {
    conference: [
      'Conférence',
      'Une réunion convoquée sur son sujet, ouverte à plusieurs groupes de participants.',
    ],
    ministerial: ['Réunion ministérielle', 'Une réunion de ministres.'],
    summit: ['Sommet', 'Une réunion de chefs d’État ou de gouvernement.'],
    congress: ['Congrès', 'L’assemblée suprême d’une organisation, sous ce nom.'],
    'council-session': [
      'Session du conseil',
      'Une session du conseil qui dirige une organisation.',
    ],
    committee: ['Réunion de comité', 'Une réunion d’un comité permanent.'],
    'working-group': [
      'Réunion d’un groupe de travail',
      'Une réunion d’un groupe constitué pour une tâche.',
    ],
    'expert-group': [
      'Réunion d’un groupe d’experts',
      'Une réunion d’un groupe d’experts techniques.',
    ],
    'regional-meeting': ['Réunion régionale', 'Une réunion des membres d’une région.'],
    workshop: ['Atelier', 'Une réunion pour apprendre ou élaborer quelque chose ensemble.'],
    forum: ['Forum', 'Une réunion d’échange, sans mandat pour décider.'],
    consultation: [
      'Consultation',
      'Une réunion où un secrétariat entend des membres ou des partenaires.',
    ],
  }),
  conferenceStatuses: told(en.conferenceStatuses, {
    tentative: ['Provisoire', 'Annoncée, mais la date ou le lieu peuvent encore changer.'],
    confirmed: ['Confirmée', 'Date et lieu sont fixés ; elle ne s’est pas encore tenue.'],
    postponed: ['Reportée', 'Ne se tiendra pas comme annoncé ; une date ultérieure est attendue.'],
    cancelled: ['Annulée', 'Ne se tiendra pas.'],
    concluded: ['Terminée', 'S’est tenue.'],
  }),
  outcomes: told(en.outcomes, {
    none: ['Aucun document final', 'Une source dit qu’aucun document n’a été adopté ni publié.'],
  }),
  conferenceFormats: told(en.conferenceFormats, {
    'in-person': ['En présence', 'Les participants se sont réunis en un même lieu.'],
    hybrid: ['Hybride', 'Les uns étaient réunis en un lieu, les autres connectés à distance.'],
    virtual: ['En ligne', 'Tous les participants étaient connectés à distance.'],
  }),
  organizerRoles: told(en.organizerRoles, {
    organizer: [
      'Organisateur',
      'A convoqué et conduit la réunion, ou est l’organe qui s’y est réuni.',
    ],
    'co-organizer': ['Coorganisateur', 'A conduit la réunion avec d’autres.'],
    host: ['Hôte', 'A accueilli la réunion dans son pays ou ses locaux.'],
    'co-host': ['Cohôte', 'A accueilli la réunion avec d’autres.'],
    chair: ['Présidence', 'A présidé la réunion.'],
    supporter: ['Soutien', 'A apporté son aide sans conduire la réunion.'],
    funder: ['Bailleur de fonds', 'A financé la réunion, en tout ou en partie.'],
  }),
  countQualifiers: told(en.countQualifiers, {
    exact: ['', 'La source donne le nombre même.'],
    about: ['environ', 'La source donne un nombre rond.'],
    nearly: ['près de', 'La source dit que c’était un peu moins.'],
    'more-than': ['plus de', 'La source dit que c’était davantage.'],
  }),
  declarationKinds: told(en.declarationKinds, {
    declaration: [
      'Déclaration',
      'Un texte par lequel des participants énoncent une vue ou une intention commune.',
    ],
    initiative: ['Initiative', 'Un appel à agir, lancé pour que d’autres s’y joignent.'],
    'joint-statement': [
      'Déclaration conjointe',
      'Une déclaration faite en commun par plusieurs parties.',
    ],
    'ministerial-statement': ['Déclaration ministérielle', 'Une déclaration de ministres.'],
    resolution: ['Résolution', 'L’expression formelle de la volonté d’un organe.'],
    decision: ['Décision', 'Un texte par lequel un organe arrête ce qui sera fait.'],
    recommendation: ['Recommandation', 'Un texte par lequel un organe conseille ses membres.'],
    communique: ['Communiqué', 'L’annonce officielle des conclusions d’une réunion.'],
    roadmap: ['Feuille de route', 'Un plan par étapes ou par domaines.'],
    'action-plan': [
      'Plan d’action',
      'Une liste d’actions, souvent avec des dates et des responsables.',
    ],
    'work-programme': ['Programme de travail', 'Les travaux confiés à des organes.'],
  }),
  strengths: told(en.strengths, {
    recognises: ['Reconnaît', 'Constate ou admet une chose et ne demande rien à personne.'],
    encourages: ['Encourage', 'Approuve une action et la laisse au gré du destinataire.'],
    recommends: ['Recommande', 'Conseille une action comme la bonne.'],
    urges: ['Exhorte', 'Presse d’agir, en soulignant le besoin ou l’urgence.'],
    'calls-for': ['Appelle', 'Demande expressément au destinataire d’agir.'],
    commits: ['S’engage', 'Ceux qui adoptent le texte s’obligent à agir eux-mêmes.'],
    decides: ['Décide', 'Règle la question par le texte même : mandate, prolonge, établit.'],
  }),
  legalStatuses: told(en.legalStatuses, {
    binding: ['Contraignant', 'Par sa forme, il lie ceux qui y sont parties, une fois en vigueur.'],
    'non-binding': ['Non contraignant', 'Par sa forme, il oriente et ne lie pas.'],
  }),
  frameworkKinds: told(en.frameworkKinds, {
    'framework-of-standards': [
      'Cadre de normes',
      'Un ensemble de normes numérotées à l’usage des administrations.',
    ],
    convention: ['Convention', 'Un traité multilatéral sous ce nom.'],
    agreement: ['Accord', 'Un accord entre États ou organisations, ou une partie d’un tel accord.'],
    protocol: ['Protocole', 'Un traité qui s’ajoute à un autre.'],
    'model-law': ['Loi type', 'Un texte que des législateurs peuvent adopter.'],
    recommendation: ['Recommandation', 'Une recommandation permanente tenue à jour par un organe.'],
    guideline: ['Lignes directrices', 'Des indications sur la manière de faire.'],
    'technical-standard': [
      'Norme technique',
      'Une spécification de messages, de données ou d’équipements.',
    ],
    programme: ['Programme', 'Un programme, un projet ou un système permanent.'],
    package: ['Ensemble', 'Un jeu de textes ou d’outils publiés ensemble.'],
  }),
  frameworkStatuses: told(en.frameworkStatuses, {
    draft: ['Projet', 'Pas encore signé ni adopté.'],
    adopted: ['Adopté', 'Signé, adopté ou lancé ; aucune source n’indique d’entrée en vigueur.'],
    'in-force': ['En vigueur', 'Une source indique son entrée en vigueur ou son application.'],
    superseded: ['Remplacé', 'Remplacé par un texte ultérieur.'],
  }),
  pillarGroups: told(en.pillarGroups, {
    pillar: ['Pilier', 'Une partie que l’instrument appelle pilier.'],
    principle: ['Principe', 'Un principe.'],
    standard: ['Norme', 'Une norme.'],
    article: ['Article', 'Un article.'],
    chapter: ['Chapitre', 'Un chapitre.'],
    section: ['Section', 'Une section.'],
    part: ['Partie', 'Une partie.'],
    annex: ['Annexe', 'Une annexe.'],
    theme: ['Thème', 'Un thème de travail ou de négociation.'],
  }),
  frequencies: told(en.frequencies, {
    quarterly: ['Chaque trimestre', 'Quatre fois par an.'],
    semiannual: ['Deux fois par an', 'Deux fois dans l’année.'],
    annual: ['Chaque année', 'Une fois par an.'],
    biennial: ['Tous les deux ans', 'Une fois en deux ans.'],
    triennial: ['Tous les trois ans', 'Une fois en trois ans.'],
    quadrennial: ['Tous les quatre ans', 'Une fois en quatre ans.'],
    irregular: ['Irrégulier', 'Aucun rythme fixe n’est connu.'],
  }),
  sourceQualities: told(en.sourceQualities, {
    official: [
      'Officielle',
      'Publiée par un organe qui prend part : organisation, gouvernement, participant.',
    ],
    press: ['Presse', 'Agence, journal, chaîne ou revue professionnelle.'],
    secondary: [
      'Secondaire',
      'Quiconque rapporte ou copie : recherche, cabinets, encyclopédies, reprises, miroirs.',
    ],
  }),
  readingResults: told(en.readingResults, {
    page: ['lue', 'La page était là et a été lue.'],
    copy: ['lue dans une copie conservée', 'Une copie de la page a été lue, non la page même.'],
    gone: ['disparue', 'L’adresse a répondu qu’il n’y a pas de telle page.'],
    unreachable: ['non atteinte', 'L’adresse n’a pas répondu.'],
  }),
  coverageStates: told(en.coverageStates, {
    complete: ['Complète', 'Tout ce que la rédaction sait exister est consigné.'],
    partial: [
      'Partielle',
      'Une partie est consignée ; on sait, ou il est probable, qu’il en existe davantage.',
    ],
    'not-found': ['Cherché, non trouvé', 'La rédaction a cherché sans trouver de source.'],
    'not-looked': ['Non cherché', 'Personne n’a encore cherché.'],
  }),
  findings: told(en.findings, {
    kept: ['Tenue', 'Ce qui avait été promis a été fait.'],
    'partly-kept': [
      'Tenue en partie',
      'Une partie a été faite, ou elle l’a été tard ou autrement.',
    ],
    lapsed: ['Caduque', 'La promesse a été abandonnée ou a perdu son objet.'],
  }),
  mappingRelations: told(en.mappingRelations, {
    exact: [
      'Exacte',
      'Les deux demandent la même chose ; l’un peut être cité partout pour l’autre.',
    ],
    close: [
      'Proche',
      'Les deux demandent presque la même chose ; l’un peut valoir pour l’autre dans certains usages.',
    ],
    broader: [
      'Plus large',
      'Le second demande davantage, dont le premier est une partie ou un cas.',
    ],
    narrower: [
      'Plus étroite',
      'Le second demande une partie ou un cas de ce que demande le premier.',
    ],
    related: ['Voisine', 'Les deux touchent à la même matière, et aucun ne contient l’autre.'],
  }),
  observers: told(en.observers, {
    self: ['son auteur', 'Celui qui a promis.'],
    independent: ['une source indépendante', 'Quelqu’un qui n’a pas part à la promesse.'],
    editor: ['la rédaction', 'La rédaction a tiré la conclusion de la source.'],
  }),
};

/** What each relation is called in French from either side, and what it means. */
const relationWords: Readonly<
  Record<keyof typeof relations, readonly [label: string, inverse: string, means: string]>
> = {
  'builds-on': ['S’appuie sur', 'Sert d’appui à', 'Poursuit l’autre texte.'],
  implements: ['Met en œuvre', 'Mis en œuvre par', 'Exécute ce que demande l’autre texte.'],
  amends: ['Modifie', 'Modifié par', 'Change l’autre texte, qui demeure.'],
  supersedes: ['Remplace', 'Remplacé par', 'Prend la place de l’autre texte.'],
  'calls-for': ['Demande', 'Demandé par', 'Demande que l’autre texte soit élaboré ou appliqué.'],
  'refers-to': ['Mentionne', 'Mentionné par', 'Nomme l’autre texte.'],
  complements: ['Complète', 'Complété par', 'Se tient à côté de l’autre texte.'],
  drafted: ['Rédigé ici', 'Rédigé à', 'Le texte a été rédigé lors de la réunion.'],
  discussed: ['Débattu ici', 'Débattu à', 'Le texte a été débattu lors de la réunion.'],
  adopted: [
    'Adopté ici',
    'Adopté à',
    'L’instrument a été adopté, signé ou approuvé lors de la réunion.',
  ],
  launched: [
    'Lancé ici',
    'Lancé à',
    'Le programme ou l’initiative a été lancé lors de la réunion.',
  ],
  revised: [
    'Révisé ici',
    'Révisé à',
    'Une nouvelle édition a été établie ou adoptée lors de la réunion.',
  ],
  reviewed: ['Examiné ici', 'Examiné à', 'La réunion a examiné l’application du texte.'],
  promoted: [
    'Promu ici',
    'Promu à',
    'La réunion a fait connaître le texte ou en a recommandé l’usage.',
  ],
  'supported-by': ['Soutenue par', 'A soutenu', 'Le programme a financé ou soutenu la réunion.'],
};

/** The relations in French. */
export const relationTypes = Object.fromEntries(
  Object.entries(relations).map(([key, relation]) => {
    const [label, inverse, means] = relationWords[key as keyof typeof relations];
    return [key, { ...relation, label, inverse, means }];
  }),
) as {
  [Key in keyof typeof relations]: Omit<(typeof relations)[Key], 'label' | 'inverse' | 'means'> & {
    label: string;
    inverse: string;
    means: string;
  };
};
