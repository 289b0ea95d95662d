/** Words of reading without a network, in French. */
export const offline = {
  offline: {
    title: 'Hors connexion',
    newer: 'Une édition plus récente de cette page est disponible.',
    reload: 'Actualiser',
    stored: 'Le réseau ne répond pas ; voici cette page telle qu’enregistrée le {day}.',
    storedBefore: 'Le réseau ne répond pas ; voici cette page telle qu’enregistrée auparavant.',
    takeTopic: 'Emporter ce thème',
    began: 'Enregistrement…',
    going: '{n} pages enregistrées sur {of}',
    done: 'C’est fait : les {of} pages se lisent désormais sans réseau.',
    missing: 'Lire sans réseau',
    missingText:
      'Si vous êtes arrivé ici par une autre adresse, c’est que le réseau ne répond pas et que cette page n’est pas enregistrée sur votre appareil. Réessayez une fois connecté, ou poursuivez avec ce qui est enregistré :',
    how: 'Comment cela fonctionne',
    howText:
      'Après une première visite avec une bonne connexion, votre navigateur enregistre les pages de cette langue et leur recherche : on peut ainsi les lire dans un train ou dans une salle sans réseau. Avec une connexion lente ou payante, il n’enregistre que les pages que vous ouvrez et ce que vous demandez. Tant qu’il y a du réseau, les pages en proviennent ; une page qui vient de votre appareil le signale, et signale aussi l’existence d’une édition plus récente.',
    all: 'Enregistrer toutes les pages',
    privacy:
      'Rien de ce qui vous concerne ne quitte votre appareil. Effacer les données de ce site dans votre navigateur supprime tout ce qui a été enregistré.',
  },
};
