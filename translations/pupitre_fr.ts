<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ActWords</name>
    <message>
        <location filename="../ui/student/studyacts.cpp" line="+23"/>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>VS Code</source>
        <translation>VS Code</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Jupyter</source>
        <translation>Jupyter</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Stop Jupyter</source>
        <translation>Arrêter Jupyter</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep a copy</source>
        <translation>Garder une copie</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hand in my work</source>
        <translation>Rendre mon travail</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Download my submission</source>
        <translation>Télécharger mon rendu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Feedback</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Verify a folder…</source>
        <translation>Vérifier un dossier…</translation>
    </message>
</context>
<context>
    <name>AdministratorDialog</name>
    <message>
        <location filename="../ui/gpus/forecast/administratordialog.cpp" line="+40"/>
        <source>Save the forecast</source>
        <translation>Enregistrer la prévision</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>No GPU is needed in the next four weeks.</source>
        <translation>Aucun GPU n’est nécessaire dans les quatre prochaines semaines.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The reservations are on the clipboard.</source>
        <translation>Les réservations sont dans le presse-papiers.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An administrator fills in who may use them and in which partition, and runs them.</source>
        <translation>L’administrateur complète qui peut les utiliser et dans quelle partition, puis les exécute.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>For the administrator</source>
        <translation>Pour l’administrateur</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change the text as you like. Pupitre sends nothing by itself; the files say every time, in UTC, and TPs by their ids.</source>
        <translation>Modifiez le texte à votre guise. Pupitre n’envoie rien de lui-même ; les fichiers donnent chaque horaire, en UTC, et les TP par leurs identifiants.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Calendars (*.ics)</source>
        <translation>Agendas (*.ics)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Save as calendar…</source>
        <translation>Enregistrer l’agenda…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy Slurm reservations</source>
        <translation>Copier les réservations Slurm</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copies a scontrol line for each time in which GPUs are needed</source>
        <translation>Copie une ligne scontrol pour chaque moment où des GPU sont nécessaires</translation>
    </message>
</context>
<context>
    <name>AdministratorLetter</name>
    <message numerus="yes">
        <location filename="../ui/gpus/forecast/administratorletter.cpp" line="+34"/>
        <source>and %n more time(s), in the files</source>
        <translation>
            <numerusform>et %n autre moment, dans les fichiers</numerusform>
            <numerusform>et %n autres moments, dans les fichiers</numerusform>
        </translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1: %2</source>
        <extracomment>in a list; %1: date and hours, %2: what is needed then</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>What students may take during their classes:</source>
        <translation>Ce que les étudiants peuvent prendre pendant leurs séances :</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is not enough for that:</source>
        <translation>Il n’y a pas assez pour cela :</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Until their hand-ins close, students may go on; all at once they would take %1, usually far less.</source>
        <extracomment>%1: &quot;5 GPUs · 10 cores · 20 GB&quot;</extracomment>
        <translation>Jusqu’à la clôture des rendus, les étudiants peuvent continuer ; tous à la fois, ils prendraient %1, d’ordinaire bien moins.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Here is what our practical classes need in the next four weeks. Times are those of %1.</source>
        <extracomment>%1: a time zone, &quot;Europe/Paris&quot;</extracomment>
        <translation>Voici ce que nos travaux pratiques demandent dans les quatre prochaines semaines. Les heures sont celles de %1.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Can more be given for these times, or shall we move classes?</source>
        <translation>Est-il possible d’avoir plus à ces moments-là, ou faut-il déplacer des séances ?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Can it be kept free for these times?</source>
        <translation>Est-il possible de garder cela libre à ces moments-là ?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>I can send all times as a calendar and as a table, and lines for Slurm.</source>
        <translation>Je peux envoyer tous les horaires en agenda et en tableau, ainsi que des lignes pour Slurm.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Machines for practical classes, the next four weeks</source>
        <translation>Machines pour les travaux pratiques, quatre prochaines semaines</translation>
    </message>
</context>
<context>
    <name>AgeWords</name>
    <message>
        <location filename="../ui/words/agewords.cpp" line="+28"/>
        <source>never seen</source>
        <translation>jamais vu</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>seen just now</source>
        <translation>vu à l’instant</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>seen %n minute(s) ago</source>
        <translation>
            <numerusform>vu il y a %n minute</numerusform>
            <numerusform>vu il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>seen %n hour(s) ago</source>
        <translation>
            <numerusform>vu il y a %n heure</numerusform>
            <numerusform>vu il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>seen %n day(s) ago</source>
        <translation>
            <numerusform>vu il y a %n jour</numerusform>
            <numerusform>vu il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>seen on %1</source>
        <translation>vu le %1</translation>
    </message>
</context>
<context>
    <name>AgendaWords</name>
    <message>
        <location filename="../ui/today/agendarows.cpp" line="+65"/>
        <source>%1 left</source>
        <extracomment>%1: a short duration such as &quot;16 h 20&quot;</extracomment>
        <translation>encore %1</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Hand-in closes %1</source>
        <extracomment>%1: day and time, &quot;Sun 23:59&quot;</extracomment>
        <translation>Rendu jusqu’à %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 of %2 handed in</source>
        <translation>%1 rendus sur %2</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1 · until %2</source>
        <extracomment>%1: name of a place, %2: day and time</extracomment>
        <translation>%1 · jusqu’à %2</translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message numerus="yes">
        <location filename="../ui/gpus/alerts/alertwords.cpp" line="+47"/>
        <source>%n min</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n h</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 held, idle for %2</source>
        <extracomment>%1: an amount of memory, %2: a duration</extracomment>
        <translation>%1 gardés, inactif depuis %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, limit %2</source>
        <translation>%1, limite %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>last heard %1</source>
        <translation>dernier signe %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>disk %1 full</source>
        <translation>disque plein à %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>memory %1 of %2</source>
        <translation>mémoire %1 sur %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nobody else can have this memory. Ask whether the program is still needed; ending it gives the GPU back.</source>
        <translation>Personne d’autre ne peut avoir cette mémoire. Demandez si le programme sert encore ; le terminer libère le GPU.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The GPU slows itself down. If it stays so hot, tell the administrator: dust, or a fan.</source>
        <translation>Le GPU se ralentit de lui-même. S’il reste aussi chaud, prévenez l’administrateur : poussière ou ventilateur.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Its figures are missing since then. Look in Places whether it can be reached.</source>
        <translation>Ses mesures manquent depuis. Regardez dans Lieux s’il est joignable.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hand-ins and builds fail once it is full. Delete old environments or data, or ask for more room.</source>
        <translation>Une fois plein, les rendus et les constructions échouent. Supprimez d’anciens environnements ou données, ou demandez de la place.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Programs in it are about to be refused memory or ended. Give the TP more, or look what is running.</source>
        <translation>Ses programmes vont se voir refuser de la mémoire, ou être arrêtés. Donnez-en plus au TP, ou regardez ce qui y tourne.</translation>
    </message>
</context>
<context>
    <name>BuiltRemovalWords</name>
    <message>
        <location filename="../ui/environments/builtremoval.cpp" line="+35"/>
        <source>%1 (%2)</source>
        <comment>courses and place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The course %1 stands on it, so it stays.</source>
        <translation>Le cours %1 s’appuie dessus&#xa0;: il reste donc.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1 (%2)</source>
        <comment>place and size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What these courses stand on stays: %1.</source>
        <translation>Ce sur quoi ces cours s’appuient reste&#xa0;: %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There is nothing to remove.</source>
        <translation>Il n’y a rien à retirer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It goes from: %1. It can be built again.</source>
        <translation>Il est retiré de&#xa0;: %1. Il peut être construit de nouveau.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Remove what was built of %1?</source>
        <translation>Retirer ce qui est construit de %1&#xa0;?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>CapacityErrors</name>
    <message>
        <location filename="../ui/words/capacityerrors.cpp" line="+26"/>
        <source>This</source>
        <translation>Ceci</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No container engine was found on the place (%1).</source>
        <translation>Aucun moteur de conteneurs n’a été trouvé sur le lieu (%1).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Without one, students cannot have environments of their own there.</source>
        <translation>Sans lui, les étudiants ne peuvent pas y avoir d’environnement à eux.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask the administrator to install Podman.</source>
        <translation>Demandez à l’administrateur d’installer Podman.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The image %1 is not on the place.</source>
        <translation>L’image %1 n’est pas sur le lieu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Environments cannot start from an image that is not there.</source>
        <translation>Les environnements ne peuvent pas démarrer depuis une image absente.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make or fetch the image there, then try again.</source>
        <translation>Créez-la ou copiez-la sur le lieu, puis réessayez.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The account %1 has no subordinate user ids.</source>
        <translation>Le compte %1 n’a pas d’UID subordonnés.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Students could then not be kept apart from the account itself.</source>
        <translation>Les étudiants ne pourraient pas être isolés du compte lui-même.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask the administrator for 65536 ids in /etc/subuid and /etc/subgid.</source>
        <translation>Demandez à l’administrateur 65536 identifiants dans /etc/subuid et /etc/subgid.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The environment %1 could not be started or stopped.</source>
        <translation>L’environnement %1 n’a pas pu être démarré ou arrêté.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The container engine refused; the work of the student is untouched.</source>
        <translation>Le moteur de conteneurs a refusé&#xa0;; le travail de l’étudiant est intact.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read the details; Restart often helps. If not, run the place check.</source>
        <translation>Lisez les détails&#xa0;; Redémarrer suffit souvent. Sinon, lancez le contrôle du lieu.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The disk is full at %1.</source>
        <translation>Le disque est plein (%1).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing is lost, but nothing new can be saved there until there is room.</source>
        <translation>Rien n’est perdu, mais rien de nouveau ne peut y être enregistré tant qu’il n’y a pas de place.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make room there, then try again; on a place, its administrator can help, and what waits for room goes on by itself.</source>
        <translation>Faites-y de la place, puis réessayez ; sur un lieu, l’administrateur peut aider, et ce qui attend de la place reprend tout seul.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is over its quota.</source>
        <translation>%1 dépasse son quota.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Work is kept, but cannot grow or be handed in again until there is room.</source>
        <translation>Le travail est conservé, mais ne peut ni grossir ni être rendu à nouveau tant qu’il n’y a pas d’espace.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove large files from the workspace, or raise the quota of the TP.</source>
        <translation>Supprimez de gros fichiers de l’espace de travail, ou augmentez le quota du TP.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is not permitted to this account.</source>
        <translation>Ce compte n’a pas le droit de faire ceci&#xa0;: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The rights of the account on that machine do not allow it.</source>
        <translation>Les droits du compte sur cette machine ne le permettent pas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check the rights of the folder, or ask the administrator.</source>
        <translation>Vérifiez les droits du dossier, ou demandez à l’administrateur.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A rule of the administrator forbids this (%1).</source>
        <translation>Une règle de l’administrateur l’interdit (%1).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The file /etc/pupitre/policy.json of the place sets what Pupitre may do.</source>
        <translation>Le fichier /etc/pupitre/policy.json du lieu fixe ce que Pupitre peut faire.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Talk to the administrator, or plan it differently.</source>
        <translation>Voyez avec l’administrateur, ou prévoyez les choses autrement.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 cannot be written to.</source>
        <translation>Impossible d’écrire dans %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The file system is mounted read-only, perhaps after a disk error.</source>
        <translation>Le système de fichiers est monté en lecture seule, peut-être après une erreur de disque.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tell the administrator.</source>
        <translation>Prévenez l’administrateur.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <location filename="../ui/courses/changewords.cpp" line="+38"/>
        <source>Renamed: was %1</source>
        <translation>Renommé&#xa0;: auparavant %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Renamed: was %1 (%2)</source>
        <translation>Renommé&#xa0;: auparavant %1 (%2)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Already there</source>
        <translation>Déjà inscrit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>New; shares a seat with %1</source>
        <translation>Nouveau&#xa0;; partage un poste avec %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Comes back</source>
        <translation>Revient</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Comes back; shares a seat with %1</source>
        <translation>Revient&#xa0;; partage un poste avec %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Moves to a seat alone</source>
        <translation>Passe seul à un poste</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Moves: shares a seat with %1</source>
        <translation>Change&#xa0;: partage un poste avec %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Already there; details are corrected</source>
        <translation>Déjà inscrit&#xa0;; coordonnées corrigées</translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%n added</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n ajouté</numerusform>
            <numerusform>%n ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n back</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n de retour</numerusform>
            <numerusform>%n de retour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n moved</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n déplacé</numerusform>
            <numerusform>%n déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n renamed</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n renommé</numerusform>
            <numerusform>%n renommés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n corrected</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n corrigé</numerusform>
            <numerusform>%n corrigés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n leaving</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n départ</numerusform>
            <numerusform>%n départs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckTitles</name>
    <message>
        <location filename="../ui/words/checkwords.cpp" line="+32"/>
        <source>enforced</source>
        <translation>appliquée</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>ignored</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>cron</source>
        <translation>cron</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Reachable</source>
        <translation>Joignable</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Host key</source>
        <translation>Clé d’hôte</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Quiet shell</source>
        <translation>Shell silencieux</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Disk space</source>
        <translation>Espace disque</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Room for files</source>
        <translation>Fichiers possibles</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Container engine</source>
        <translation>Moteur de conteneurs</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>User ids for students</source>
        <translation>UID pour les étudiants</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>User namespaces</source>
        <translation>Espaces de noms utilisateur</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Memory and process limits</source>
        <translation>Limites de mémoire et de processus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Minute timer</source>
        <translation>Minuterie à la minute</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cron</source>
        <translation>Cron</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Running without a login</source>
        <translation>Exécution sans connexion</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Processes after logout</source>
        <translation>Processus après déconnexion</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>SSH server</source>
        <translation>Serveur SSH</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>SSH server options</source>
        <translation>Options du serveur SSH</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Trial login with a key</source>
        <translation>Essai de connexion par clé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home folder</source>
        <translation>Dossier personnel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>GPU figures</source>
        <translation>Mesures des GPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Who uses what</source>
        <translation>Qui utilise quoi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rules of the administrator</source>
        <translation>Règles de l’administrateur</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>This answer is newer than this version of Pupitre.</source>
        <translation>Cette réponse est plus récente que cette version de Pupitre.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <location filename="../app/desktop/cli/clitext.cpp" line="+24"/>
        <source>“%1” is not a command. “pupitre --help” lists them.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande. «&#xa0;pupitre --help&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 needs a value.</source>
        <translation>%1 demande une valeur.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 takes no value.</source>
        <translation>%1 n’accepte pas de valeur.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 needs a number.</source>
        <translation>%1 demande un nombre.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is not an option of this command.</source>
        <translation>%1 n’est pas une option de cette commande.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Use: pupitre %1 %2</source>
        <translation>Usage&#xa0;: pupitre %1 %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Say which TP: %1.</source>
        <translation>Précisez le TP&#xa0;: %1.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Details: %1</source>
        <translation>Détails&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>(yes/no)</source>
        <translation>(oui/non)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>yes</source>
        <comment>what a person types to agree</comment>
        <translation>oui</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Nothing was done. Add --yes to agree.</source>
        <translation>Rien n’a été fait. Ajoutez --yes pour accepter.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The database of this computer was damaged and is now kept as %1. Known places must be added again; courses are on their places.</source>
        <translation>La base de données de cet ordinateur était endommagée&#xa0;; elle est conservée sous %1. Les lieux connus doivent être ajoutés à nouveau&#xa0;; les cours sont sur leurs lieux.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 was added; commands call it %2.</source>
        <translation>%1 a été ajouté&#xa0;; les commandes l’appellent %2.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 was forgotten here. Nothing on it was changed.</source>
        <translation>%1 a été oublié ici. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>no container engine</source>
        <translation>aucun moteur de conteneurs</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1: %2, %n processor(s), %3 of memory, %4 free on disk</source>
        <translation>
            <numerusform>%1&#xa0;: %2, %n processeur, %3 de mémoire, %4 libres sur le disque</numerusform>
            <numerusform>%1&#xa0;: %2, %n processeurs, %3 de mémoire, %4 libres sur le disque</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>For the administrator: %1</source>
        <translation>Pour l’administrateur&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n file(s) or folder(s) were removed there.</source>
        <translation>
            <numerusform>%n fichier ou dossier y a été supprimé.</numerusform>
            <numerusform>%n fichiers ou dossiers y ont été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The image %1 is there.</source>
        <translation>L’image %1 est en place.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>students are apart from the account</source>
        <translation>les étudiants sont distincts du compte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an escape is the account</source>
        <translation>une évasion, c’est le compte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1; lacks %2</source>
        <translation>%1&#xa0;; il manque %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This removes Pupitre from %1, with its courses, and the students&apos; keys.</source>
        <translation>Ceci supprime Pupitre de %1, avec ses cours et les clés des étudiants.</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%1 (%2) is published for %n seat(s). Workspaces are prepared in the background.</source>
        <translation>
            <numerusform>%1 (%2) est publié pour %n poste. Les espaces de travail sont préparés en arrière-plan.</numerusform>
            <numerusform>%1 (%2) est publié pour %n postes. Les espaces de travail sont préparés en arrière-plan.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 (%2) is there, with the files of its TPs. Invite its students.</source>
        <translation>%1 (%2) est créé, avec les fichiers de ses TP. Invitez ses étudiants.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Say when: --first DAY moves every TP, --timetable with --events pairs them with events.</source>
        <translation>Dites quand&#xa0;: --first JOUR décale tous les TP, --timetable avec --events les associe à des événements.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Everything is there. Nothing was changed, because of --dry-run.</source>
        <translation>Tout est là. Rien n’a été modifié, à cause de --dry-run.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No courses are known here. “pupitre course create” makes one.</source>
        <translation>Aucun cours n’est connu ici. «&#xa0;pupitre course create&#xa0;» en crée un.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 was removed.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Removing %1 destroys %n workspace(s) and %2 submissions (%3), of which %4 were never collected.</source>
        <translation>
            <numerusform>Supprimer %1 détruit %n espace de travail et %2 rendus (%3), dont %4 jamais récupérés.</numerusform>
            <numerusform>Supprimer %1 détruit %n espaces de travail et %2 rendus (%3), dont %4 jamais récupérés.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Session %1: %2 to %3</source>
        <translation>Séance %1&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Deadline: %1; kept until %2</source>
        <translation>Échéance&#xa0;: %1&#xa0;; conservé jusqu’à %2</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n seat(s), %1 without a key</source>
        <translation>
            <numerusform>%n poste, %1 sans clé</numerusform>
            <numerusform>%n postes, %1 sans clé</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Say who: --seat with an id or a login, as often as needed, or --seat all.</source>
        <translation>Précisez qui&#xa0;: --seat avec un nom court ou un identifiant, autant de fois que nécessaire, ou --seat all.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Say which file of the code: --file lib/model.py.</source>
        <translation>Dites quel fichier du code&#xa0;: --file lib/model.py.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Say what: --text with the message.</source>
        <translation>Dites quoi&#xa0;: --text avec le message.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Say which student: a terminal opens for one seat.</source>
        <translation>Précisez quel étudiant&#xa0;: un terminal s’ouvre pour un seul poste.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Say how much: --minutes for the sessions, or --until with a new deadline.</source>
        <translation>Précisez combien&#xa0;: --minutes pour les séances, ou --until avec une nouvelle échéance.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Say which folder or zip the feedback is in: --from PATH</source>
        <translation>Indiquez le dossier ou le zip des retours : --from CHEMIN</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Say where to: --to with a folder.</source>
        <translation>Précisez où&#xa0;: --to avec un dossier.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Seat</source>
        <translation>Poste</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Handed in</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2 until %3</source>
        <translation>%1&#xa0;: %2 jusqu’à %3</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 of %2 environments running, %3 handed in</source>
        <translation>%1 environnements sur %2 en marche, %3 rendus</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>number %1, %2</source>
        <translation>numéro %1, %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>frozen as number %1</source>
        <translation>figé sous le numéro %1</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%1 submissions of %n seat(s), %2, are in %3.</source>
        <translation>
            <numerusform>%1 rendus de %n poste, %2, sont dans %3.</numerusform>
            <numerusform>%1 rendus de %n postes, %2, sont dans %3.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: nothing was handed in</source>
        <translation>%1&#xa0;: rien n’a été rendu</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 was not collected. %2</source>
        <translation>%1 n’a pas été récupéré. %2</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n invitation(s) are in %1. Send each student the folder with their name, and nobody else.</source>
        <translation>
            <numerusform>%n invitation est dans %1. Envoyez à chaque étudiant le dossier à son nom, et à personne d’autre.</numerusform>
            <numerusform>%n invitations sont dans %1. Envoyez à chaque étudiant le dossier à son nom, et à personne d’autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%1 can come in with %n key(s).</source>
        <translation>
            <numerusform>%1 peut entrer avec %n clé.</numerusform>
            <numerusform>%1 peut entrer avec %n clés.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Submission %1 of %2 in %3 (%4), on %5</source>
        <translation>Rendu %1 de %2 pour %3 (%4), sur %5</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Complete at %1; deadline %2; nothing was written after %3</source>
        <translation>Complet à %1&#xa0;; échéance %2&#xa0;; rien n’a été écrit après %3</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>All %n file(s) are exactly as they were handed in.</source>
        <translation>
            <numerusform>%n fichier, exactement tel qu’il a été rendu.</numerusform>
            <numerusform>Les %n fichiers sont exactement tels qu’ils ont été rendus.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This is not what was handed in.</source>
        <translation>Ce n’est pas ce qui a été rendu.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The list of files (MANIFEST) is not the one the receipt speaks of.</source>
        <translation>La liste des fichiers (MANIFEST) n’est pas celle dont parle le reçu.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>changed: %1</source>
        <translation>modifié&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>missing: %1</source>
        <translation>manquant&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>added: %1</source>
        <translation>ajouté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CliHelp</name>
    <message>
        <location filename="../app/desktop/cli/clihelp.cpp" line="+30"/>
        <source>Get to know a machine: connect, check its host key, remember it.</source>
        <translation>Faire connaissance avec une machine&#xa0;: s’y connecter, vérifier sa clé d’hôte, la retenir.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ask a place what it offers and lacks, item by item.</source>
        <translation>Demander à un lieu ce qu’il offre et ce qui lui manque, point par point.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>List what can run environments on a place and what each lacks, or use another.</source>
        <translation>Lister ce qui peut faire tourner des environnements sur un lieu et ce qui manque à chacun, ou en utiliser un autre.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>List the known places.</source>
        <translation>Lister les lieux connus.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show what a place says of itself.</source>
        <translation>Montrer ce qu’un lieu dit de lui-même.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Forget a place here; nothing on it is changed.</source>
        <translation>Oublier un lieu ici&#xa0;; rien n’y est modifié.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove everything of Pupitre from a place.</source>
        <translation>Supprimer d’un lieu tout ce qui vient de Pupitre.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Let a second place compute for a course: its seats are spread, its work stays at home.</source>
        <translation>Faire calculer un autre lieu pour un cours : les postes sont répartis, leur travail reste au lieu d’origine.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>List the compute hosts of a course.</source>
        <translation>Lister les hôtes de calcul d’un cours.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take a compute host out of a course; the work that is there comes home.</source>
        <translation>Retirer un hôte de calcul d’un cours ; le travail qui s’y trouve revient au lieu d’origine.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>List the images of a place.</source>
        <translation>Lister les images d’un lieu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make an image on a place from the packages of its own system.</source>
        <translation>Créer une image sur un lieu à partir des paquets de son propre système.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make a course or a TP from a folder (code/, data/, documents/, class list) and publish it.</source>
        <translation>Créer un cours ou un TP depuis un dossier (code/, data/, documents/, liste des étudiants) et le publier.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Add a TP to a course: what no option says is as in its last TP.</source>
        <translation>Ajouter un TP à un cours&#xa0;: ce qu’aucune option ne dit est comme dans son dernier TP.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make a course from another one of the same place: its TPs on other dates, with their files, for other students.</source>
        <translation>Créer un cours à partir d’un autre du même lieu&#xa0;: ses TP à d’autres dates, avec leurs fichiers, pour d’autres étudiants.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>List courses, also of places that cannot be reached just now.</source>
        <translation>Lister les cours, y compris ceux des lieux injoignables pour l’instant.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show a course: people, TPs, hours.</source>
        <translation>Montrer un cours&#xa0;: personnes, TP, horaires.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show where every seat of a TP stands.</source>
        <translation>Montrer où en est chaque poste d’un TP.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Start a TP now, up to 30 minutes before its session.</source>
        <translation>Démarrer un TP maintenant, au plus tôt 30 minutes avant sa séance.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>End the session of a TP now; handing in goes on until the deadline.</source>
        <translation>Terminer maintenant la séance d’un TP&#xa0;; on peut rendre jusqu’à l’échéance.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give seats more time in the sessions, or a later deadline.</source>
        <translation>Accorder à des postes plus de temps en séance, ou une échéance repoussée.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Restart the environments of seats; their work stays.</source>
        <translation>Redémarrer les environnements de postes&#xa0;; leur travail reste.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write a few lines to seats, on their terminals now or when they come in.</source>
        <translation>Écrire quelques lignes à des postes, sur leurs terminaux maintenant ou à leur arrivée.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open a terminal in the running environment of a student, who is told.</source>
        <translation>Ouvrir un terminal dans l’environnement en marche d’un étudiant, qui en est averti.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Put one file of seats back to what was handed out; their own stays beside it.</source>
        <translation>Remettre un fichier de postes comme il a été distribué&#xa0;; le leur reste à côté.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bring the submissions into a folder here, checked against their receipts.</source>
        <translation>Récupérer les rendus dans un dossier d’ici, vérifiés avec leurs reçus.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give each student their part of a folder or a Moodle feedback zip.</source>
        <translation>Donner à chaque étudiant sa part d’un dossier ou d’un zip de retours Moodle.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy a course with everything in it into a folder here, compared with its receipts.</source>
        <translation>Copier un cours et tout ce qu’il contient dans un dossier d’ici, comparé à ses reçus.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make a course of an exported folder on a place; its students keep their keys.</source>
        <translation>Faire d’un dossier exporté un cours sur un lieu&#xa0;; ses étudiants gardent leurs clés.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Move a course to another place. Asked again, it goes on where it was cut short.</source>
        <translation>Déplacer un cours vers un autre lieu. Redemandé, le déplacement reprend où il s’est interrompu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Replace a person of a course by a pseudonym, there and on this computer.</source>
        <translation>Remplacer une personne d’un cours par un pseudonyme, là-bas et sur cet ordinateur.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show what a class list would change in a course; with --apply, change it.</source>
        <translation>Montrer ce qu’une liste de classe changerait dans un cours&#xa0;; avec --apply, le changer.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ask the timetable of a TP again: show other hours, take them over or leave them.</source>
        <translation>Redemander l’emploi du temps d’un TP : montrer d’autres horaires, les reprendre ou les laisser.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>List the code, data and documents that a TP hands out.</source>
        <translation>Lister le code, les données et les documents que distribue un TP.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give everybody in a course more documents, also while a TP runs.</source>
        <translation>Donner d’autres documents à tout un cours, même pendant un TP.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show who did what in a course, when, and with which result.</source>
        <translation>Montrer qui a fait quoi dans un cours, quand et avec quel résultat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the TPs of a week, the load of each place, and where it is too little.</source>
        <translation>Montrer les TP d’une semaine, la charge de chaque lieu et où il en manque.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show what the GPUs and machines of every place do, and who uses them.</source>
        <translation>Montrer ce que font les GPU et les machines de chaque lieu, et qui les utilise.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show what was held and used of GPUs, by person, course, experiment, place or week.</source>
        <translation>Montrer ce qui a été occupé et utilisé des GPU, par personne, cours, expérience, lieu ou semaine.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show what the TPs of the next weeks need of each place, where it is too little, and ways out.</source>
        <translation>Montrer ce que les TP des prochaines semaines demandent à chaque lieu, où c’est trop peu, et les solutions.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>List the changes that wait for a place which does not answer.</source>
        <translation>Lister les modifications qui attendent un lieu qui ne répond pas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Drop a change that waits: it is not made.</source>
        <translation>Abandonner une modification en attente : elle n’est pas faite.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Let a change that was refused wait again.</source>
        <translation>Remettre en attente une modification refusée.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show whose keys the join requests in files or folders bring (“-”: pasted); with --apply, take them.</source>
        <translation>Montrer de qui sont les clés des demandes d’accès de fichiers ou de dossiers (« - » : collées) ; avec --apply, les prendre.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Give people new keys: the old ones and what came in with them end, new invitations are made.</source>
        <translation>Donner de nouvelles clés&#xa0;: les anciennes et les connexions entrées avec elles prennent fin, de nouvelles invitations sont préparées.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Remove a course with everything in it.</source>
        <translation>Supprimer un cours avec tout ce qu’il contient.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make invitations: one folder for each student, with key, addresses and instructions.</source>
        <translation>Créer les invitations&#xa0;: un dossier par étudiant, avec clé, adresses et mode d’emploi.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Join a course by its invitation, a .pupitre file; “-” reads pasted text.</source>
        <translation>Rejoint un cours par son invitation, un fichier .pupitre ; « - » lit un texte collé.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>List the TPs of the courses joined on this computer, and where you stand in each.</source>
        <translation>Liste les TP des cours rejoints sur cet ordinateur, et où vous en êtes dans chacun.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hand in what is in your workspace now; the last one before the deadline counts.</source>
        <translation>Rend ce qui est dans votre espace de travail maintenant ; le dernier rendu avant la date limite compte.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the receipt of your newest submission.</source>
        <translation>Montre le reçu de votre dernier rendu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bring your submission here after the deadline, with receipt and feedback, and verify it.</source>
        <translation>Télécharge votre rendu après la date limite, avec le reçu et le retour, et le vérifie.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy what changed in your workspace into a folder here; nothing here is lost.</source>
        <translation>Copie ce qui a changé dans votre espace de travail dans un dossier d’ici ; rien d’ici n’est perdu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bring what your teacher sent back into a folder here.</source>
        <translation>Apporte dans un dossier d’ici ce que votre enseignant a renvoyé.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open a terminal in your environment, in this desktop&apos;s own terminal program.</source>
        <translation>Ouvrir un terminal dans votre environnement, avec le programme de terminal de ce bureau.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open your workspace in VS Code or VSCodium.</source>
        <translation>Ouvrir votre espace de travail dans VS Code ou VSCodium.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Start Jupyter in your environment and say its address here; stays until Ctrl+C.</source>
        <translation>Démarrer Jupyter dans votre environnement et donner ici son adresse ; reste ouvert jusqu’à Ctrl+C.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Forget a joined course and its key on this computer.</source>
        <translation>Oublie un cours rejoint et sa clé sur cet ordinateur.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Compare a submission folder with its receipt.</source>
        <translation>Comparer le dossier d’un rendu avec son reçu.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Print one JSON document instead of sentences.</source>
        <translation>Afficher un seul document JSON au lieu de phrases.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Language of this command: en or fr.</source>
        <translation>Langue de cette commande&#xa0;: en ou fr.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The place to work on, by short name, name or address; without it, this computer.</source>
        <translation>Lieu où agir, par nom court, nom ou adresse&#xa0;; sans elle, cet ordinateur.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Use this file in place of ~/.ssh/config.</source>
        <translation>Utiliser ce fichier à la place de ~/.ssh/config.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Use this file in place of ~/.ssh/known_hosts.</source>
        <translation>Utiliser ce fichier à la place de ~/.ssh/known_hosts.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Private key to try first.</source>
        <translation>Clé privée à essayer en premier.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Accept an unknown host key with exactly this fingerprint (SHA256:…).</source>
        <translation>Accepter une clé d’hôte inconnue ayant exactement cette empreinte (SHA256:…).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What to call it.</source>
        <translation>Comment l’appeler.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go through this host, as ssh -J.</source>
        <translation>Passer par cet hôte, comme ssh -J.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Also start a small environment that breaks its limits, and log in with a key made for it.</source>
        <translation>Démarrer aussi un petit environnement qui dépasse ses limites, et se connecter avec une clé faite pour lui.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Print every byte that would be written on the place; write nothing.</source>
        <translation>Afficher chaque octet qui serait écrit sur le lieu&#xa0;; ne rien écrire.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From now on use podman, docker or bubblewrap, or “best”.</source>
        <translation>Utiliser désormais podman, docker ou bubblewrap, ou «&#xa0;best&#xa0;» (le meilleur).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leave courses and submissions where they are.</source>
        <translation>Laisser les cours et les rendus où ils sont.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Also where work was never collected.</source>
        <translation>Même là où des travaux n’ont jamais été récupérés.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Do it without asking.</source>
        <translation>Le faire sans demander.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How many seats the host takes.</source>
        <translation>Nombre de postes que l’hôte accueille.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How the home place reaches the host, where it differs: user@host:port.</source>
        <translation>Comment le lieu d’origine atteint l’hôte, si c’est différent : utilisateur@hôte:port.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Title of the course.</source>
        <translation>Titre du cours.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Short name of the course; without it, made from the title.</source>
        <translation>Nom court du cours&#xa0;; sans elle, tiré du titre.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Short name of the TP; without it, made from its title.</source>
        <translation>Nom court du TP&#xa0;; sans elle, tiré de son titre.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Title of the TP.</source>
        <translation>Titre du TP.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Room, to be shown.</source>
        <translation>Salle, pour affichage.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Image that environments start from.</source>
        <translation>Image dont partent les environnements.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Class list as CSV; without it, the first .csv of the folder.</source>
        <translation>Liste des étudiants en CSV&#xa0;; sans elle, le premier .csv du dossier.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What a column of the class list means, such as login=2 or mail=Adresse; once for each.</source>
        <translation>Ce que veut dire une colonne de la liste, comme login=2 ou mail=Adresse ; une fois pour chacune.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The first line of the class list is a person already.</source>
        <translation>La première ligne de la liste est déjà une personne.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>People of the class list who work together, such as ada,lea; once for each group.</source>
        <translation>Personnes de la liste qui travaillent ensemble, comme ada,lea ; une fois pour chaque groupe.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Everybody works alone, whatever groups the class list has.</source>
        <translation>Chacun travaille seul, quels que soient les groupes de la liste.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take the hours of the timetable over.</source>
        <translation>Reprendre les horaires de l’emploi du temps.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep the hours of the TP; the difference is not proposed again.</source>
        <translation>Garder les horaires du TP ; la différence n’est plus proposée.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only what went wrong or was refused.</source>
        <translation>Seulement ce qui a échoué ou a été refusé.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What the figures are of: a person, a course, an experiment, and more as the command has it.</source>
        <translation>De quoi sont les chiffres : une personne, un cours, une expérience, et d’autres selon la commande.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Again each second, until q or Ctrl-C. On a terminal in place, with the last minute of each; g, p, c and e group, arrows scroll.</source>
        <translation>À nouveau chaque seconde, jusqu’à q ou Ctrl-C. Dans un terminal sur place, avec la dernière minute de chacun ; g, p, c et e regroupent, les flèches font défiler.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>From then on: a day (2026-11-01), how long ago (12h, 7d, 4w), or one of: today, yesterday, week, last-week, month, semester.</source>
        <translation>À partir de là : un jour (2026-11-01), depuis combien de temps (12h, 7d, 4w), ou l’un de : today, yesterday, week, last-week, month, semester.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Print a reservation of Slurm a line, with accounts and partition to be filled in.</source>
        <translation>Imprime une réservation Slurm par ligne ; il reste à compléter les comptes et la partition.</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Of a TP: its new deadline, in the zone of the course. Of usage: as --since, to the end of a day, week or month.</source>
        <translation>D’un TP : sa nouvelle échéance, dans le fuseau du cours. De usage : comme --since, jusqu’à la fin d’un jour, d’une semaine ou d’un mois.</translation>
    </message>
    <message>
        <location line="-85"/>
        <source>A recorded lab instead of the places: a demo that needs no hardware.</source>
        <translation>Un labo enregistré au lieu des lieux : une démo qui ne demande aucun matériel.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>How many weeks, from this one on; without it, 4.</source>
        <translation>Combien de semaines, à partir de celle-ci ; sans cela, 4.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Print a calendar (iCalendar) for whoever gives the machines.</source>
        <translation>Imprimer un agenda (iCalendar) pour qui donne les machines.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>As a table for spreadsheets.</source>
        <translation>Comme tableau pour un tableur.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only of this course.</source>
        <translation>Seulement de ce cours.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only so many lines, the newest.</source>
        <translation>Seulement ce nombre de lignes, les plus récentes.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Time zone of the hours, such as Europe/Paris; without it, that of this computer.</source>
        <translation>Fuseau des horaires, comme Europe/Paris&#xa0;; sans elle, celui de cet ordinateur.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Timetable to take sessions from: an .ics file, or the address to subscribe to it.</source>
        <translation>Emploi du temps d’où viennent les séances : un fichier .ics, ou l’adresse d’abonnement.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Words in the title or room of the events that are sessions.</source>
        <translation>Mots du titre ou de la salle des événements qui sont des séances.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The day of the first TP; all TPs move by as many days.</source>
        <translation>Le jour du premier TP&#xa0;; tous les TP se décalent d’autant de jours.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leave out this TP; once for each.</source>
        <translation>Laisser ce TP de côté&#xa0;; une fois pour chacun.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hours, such as “2026-11-23 08:00/12:00”; once for each session.</source>
        <translation>Horaires, comme «&#xa0;2026-11-23 08:00/12:00&#xa0;»&#xa0;; une fois par séance.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deadline for handing in; a day alone means 23:59.</source>
        <translation>Échéance du rendu&#xa0;; un jour seul veut dire 23:59.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When work is purged; without it, 60 days after the deadline.</source>
        <translation>Date d’effacement des travaux&#xa0;; sans elle, 60 jours après l’échéance.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Network that students may come from, such as 10.20.0.0/16; once for each.</source>
        <translation>Réseau d’où les étudiants peuvent venir, comme 10.20.0.0/16&#xa0;; une fois pour chacun.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Processors of each environment.</source>
        <translation>Processeurs de chaque environnement.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Memory of each environment, in MiB.</source>
        <translation>Mémoire de chaque environnement, en Mio.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Most processes in each environment.</source>
        <translation>Nombre maximal de processus par environnement.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Room for each student&apos;s files, in MiB.</source>
        <translation>Espace pour les fichiers de chaque étudiant, en Mio.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How many students share one GPU; 0 is none.</source>
        <translation>Nombre d’étudiants par GPU partagé&#xa0;; 0&#xa0;: aucun GPU.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Internet in environments: open, handin, both or none.</source>
        <translation>Internet dans les environnements&#xa0;: open, handin, both ou none.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sessions start with “course start”, not by themselves.</source>
        <translation>Les séances démarrent par «&#xa0;course start&#xa0;», pas d’elles-mêmes.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Really start up to five throw-away instances and say what the class will need; make nothing.</source>
        <translation>Démarrer vraiment jusqu’à cinq instances jetables et dire ce qu’il faudra à la classe ; ne rien créer.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Say what is missing, and do nothing.</source>
        <translation>Dire ce qui manque, et ne rien faire.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Short name or login, once for each, or “all”.</source>
        <translation>Nom court ou identifiant, une fois pour chacun, ou «&#xa0;all&#xa0;».</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Folder of the invitations: written anew after a move, cleared of a person who is erased.</source>
        <translation>Dossier des invitations&#xa0;: réécrites après un déplacement, débarrassées d’une personne effacée.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What is made besides folders. Of collected work: moodle (a zip and its worksheet) or nbgrader; of invitations: moodle (a zip that gives each student theirs) or mail (a table for a mail merge).</source>
        <translation>Ce qui est produit en plus des dossiers. Pour les rendus ramassés : moodle (un zip et sa feuille) ou nbgrader ; pour les invitations : moodle (un zip qui donne la sienne à chacun) ou mail (un tableau pour un publipostage).</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Grading worksheet that Moodle gave; in collected work the numbers are made up without it.</source>
        <translation>Feuille d’évaluation donnée par Moodle ; sans elle, les numéros des rendus ramassés sont inventés.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Folder of collected work, whose folders carry names; once for each.</source>
        <translation>Dossier de travaux récupérés, dont les dossiers portent des noms&#xa0;; une fois pour chacun.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep the keys; only write anew how the place is reached.</source>
        <translation>Garder les clés&#xa0;; réécrire seulement comment joindre le lieu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Where the copy lies on its way; without it, beside the database of this computer.</source>
        <translation>Où la copie se trouve en chemin&#xa0;; sans cela, à côté de la base de données de cet ordinateur.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take a move back that has not closed the old place.</source>
        <translation>Annuler un déplacement qui n’a pas encore fermé l’ancien lieu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Do what is shown.</source>
        <translation>Faire ce qui est montré.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Short name or login of who stays, though the list does not name them; “all” for all.</source>
        <translation>Nom court ou identifiant de qui reste bien que la liste ne le nomme pas&#xa0;; «&#xa0;all&#xa0;» pour tous.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>File of the code, such as lib/model.py.</source>
        <translation>Fichier du code, comme lib/model.py.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What to write; at most 1000 characters and 12 lines.</source>
        <translation>Ce qu’il faut écrire&#xa0;; au plus 1000 caractères et 12 lignes.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Minutes added to the sessions, or that a trial lasts.</source>
        <translation>Minutes ajoutées aux séances, ou que dure un essai.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Folder or zip to read; without --yes it is only said who would get what.</source>
        <translation>Dossier ou zip à lire ; sans --yes, il est seulement dit qui recevrait quoi.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Folder to write to.</source>
        <translation>Dossier où écrire.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>File with public keys that a student sent, instead of a new key.</source>
        <translation>Fichier de clés publiques envoyé par un étudiant, au lieu d’une nouvelle clé.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>made (here, one for each student) or theirs (each sends a join request).</source>
        <translation>made (fabriquées ici, une par étudiant) ou theirs (chacun envoie une demande d’accès).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Put a passphrase on each key that is made, and write them into this table.</source>
        <translation>Protéger chaque clé fabriquée par une phrase secrète, et les écrire dans ce tableau.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your name, as students know you.</source>
        <translation>Votre nom, tel que les étudiants vous connaissent.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How students reach the place, where it differs: user@host:port.</source>
        <translation>Comment les étudiants atteignent le lieu, si cela diffère&#xa0;: user@host:port.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>File with the public key of the place.</source>
        <translation>Fichier contenant la clé publique du lieu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Invitation (.pupitre) that holds the public key of the place.</source>
        <translation>Invitation (.pupitre) qui contient la clé publique du lieu.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Exit codes: 0 done · 1 failed · 2 wrong command line · 3 place not reached · 4 refused in this phase or state · 5 done for some seats only</source>
        <translation>Codes de sortie&#xa0;: 0 fait · 1 échec · 2 commande incorrecte · 3 lieu injoignable · 4 refusé dans cette phase ou cet état · 5 fait pour certains postes seulement</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Pupitre: a class on a machine, started with one click.</source>
        <translation>Pupitre&#xa0;: un TP sur une machine, démarré d’un clic.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open the window.</source>
        <translation>Ouvrir la fenêtre.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Play a whole class on a private place, step by step.</source>
        <translation>Jouer un TP entier sur un lieu privé, pas à pas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With every command:</source>
        <translation>Avec chaque commande&#xa0;:</translation>
    </message>
</context>
<context>
    <name>CollectSentences</name>
    <message numerus="yes">
        <location filename="../ui/tp/handins/collectwords.cpp" line="+61"/>
        <source>%n hand-in(s) collected.</source>
        <translation>
            <numerusform>%n rendu récupéré.</numerusform>
            <numerusform>%n rendus récupérés.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 in %2.</source>
        <translation>%1 dans %2.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n student(s) handed in nothing.</source>
        <translation>
            <numerusform>%n étudiant n’a rien rendu.</numerusform>
            <numerusform>%n étudiants n’ont rien rendu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n could not be collected; collect again for those.</source>
        <translation>
            <numerusform>%n rendu n’a pas pu être récupéré&#xa0;; relancez la récupération pour celui-ci.</numerusform>
            <numerusform>%n rendus n’ont pas pu être récupérés&#xa0;; relancez la récupération pour ceux-ci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n file(s) got another name, because theirs is not allowed there.</source>
        <translation>
            <numerusform>%n fichier a reçu un autre nom, car le sien n’y est pas permis.</numerusform>
            <numerusform>%n fichiers ont reçu un autre nom, car le leur n’y est pas permis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n link(s) were left out.</source>
        <translation>
            <numerusform>%n lien a été omis.</numerusform>
            <numerusform>%n liens ont été omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n student(s) are not in the worksheet and not in the zip.</source>
        <translation>
            <numerusform>%n étudiant n’est ni dans la feuille d’évaluation ni dans le zip.</numerusform>
            <numerusform>%n étudiants ne sont ni dans la feuille d’évaluation ni dans le zip.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not in the worksheet: %1</source>
        <translation>Pas dans la feuille d’évaluation : %1</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <location filename="../ui/courses/wizard/conflictwords.cpp" line="+87"/>
        <source>These figures are from its last answer (%1).</source>
        <extracomment>%1: &quot;seen 3 days ago&quot;</extracomment>
        <translation>Ces chiffres sont ceux de sa dernière réponse (%1).</translation>
    </message>
    <message>
        <location line="+19"/>
        <location line="+21"/>
        <source>You can go on; not everybody will then get all they may take.</source>
        <translation>Vous pouvez continuer ; tous n’auront alors pas tout ce qui leur est permis.</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>%1: %2</source>
        <comment>day and hours, then a sentence</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>The same happens %n more time(s).</source>
        <translation>
            <numerusform>Cela se produit encore %n fois.</numerusform>
            <numerusform>Cela se produit encore %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>You can go on; not everybody will then get all they may take. Other hours would avoid it.</source>
        <translation>Vous pouvez continuer ; tous n’auront alors pas tout ce qui leur est permis. D’autres heures l’éviteraient.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>On %1 at the same time: %2.</source>
        <comment>other TPs</comment>
        <translation>Sur %1 à la même heure : %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Whether it has enough for all is not known: it has not answered yet.</source>
        <translation>On ne sait pas s’il y en a assez pour tous : ce lieu n’a pas encore répondu.</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <location filename="../ui/student/copywords.cpp" line="+30"/>
        <source>The copy was stopped.</source>
        <translation>La copie a été arrêtée.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+7"/>
        <source>What came is whole; the next copy goes on from there.</source>
        <translation>Ce qui est arrivé est entier&#xa0;; la copie suivante reprendra là.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Your copy is up to date.</source>
        <translation>Votre copie est à jour.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n file(s) came, %1.</source>
        <translation>
            <numerusform>%n fichier est arrivé, %1.</numerusform>
            <numerusform>%n fichiers sont arrivés, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n file(s) were here already.</source>
        <translation>
            <numerusform>%n fichier était déjà là.</numerusform>
            <numerusform>%n fichiers étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n file(s) that you had changed here are now in %1.</source>
        <extracomment>%1: a folder</extracomment>
        <translation>
            <numerusform>%n fichier que vous aviez changé ici est maintenant dans %1.</numerusform>
            <numerusform>%n fichiers que vous aviez changés ici sont maintenant dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n file(s) are no more at the place; they stay here.</source>
        <translation>
            <numerusform>%n fichier n’est plus sur le lieu&#xa0;; il reste ici.</numerusform>
            <numerusform>%n fichiers ne sont plus sur le lieu&#xa0;; ils restent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n file(s) could not be copied.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être copié.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être copiés.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>set aside: %1</source>
        <translation>mis de côté&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>gone at the place: %1</source>
        <translation>parti du lieu&#xa0;: %1</translation>
    </message>
    <message>
        <location filename="../ui/words/copywords.cpp" line="+26"/>
        <source>The two places have processors of different kinds: what was built on the one does not run on the other. Build it there.</source>
        <translation>Les deux lieux ont des processeurs de types différents&#xa0;: ce qui est construit sur l’un ne tourne pas sur l’autre. Construisez-le là-bas.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>bubblewrap keeps no images that could be taken elsewhere. Build it on the other place, or use places with Podman or Docker.</source>
        <translation>bubblewrap ne garde pas d’images que l’on pourrait emporter ailleurs. Construisez-le sur l’autre lieu, ou prenez des lieux avec Podman ou Docker.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>One of the two places has no container engine that works.</source>
        <translation>L’un des deux lieux n’a pas de moteur de conteneurs qui fonctionne.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is not on that place any more. Build it again, or copy it from another.</source>
        <translation>Il n’est plus sur ce lieu. Construisez-le de nouveau, ou copiez-le depuis un autre.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The other place has not enough room: for a moment it needs twice what the image takes.</source>
        <translation>L’autre lieu n’a pas assez de place&#xa0;: pendant un moment, il lui faut deux fois la taille de l’image.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What arrived is not what was sent, so it was thrown away. Copy it again.</source>
        <translation>Ce qui est arrivé n’est pas ce qui a été envoyé et a donc été jeté. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The same is being built or copied there already. Wait until that is done.</source>
        <translation>Le même est déjà en train d’y être construit ou copié. Attendez que ce soit fini.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <location filename="../ui/today/countdownwords.cpp" line="+26"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ends in</source>
        <translation>Se termine dans</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Has waited for your click for</source>
        <translation>Attend votre clic depuis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Starts in</source>
        <translation>Commence dans</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Hand-in closes in</source>
        <translation>Fin du rendu dans</translation>
    </message>
</context>
<context>
    <name>CourseText</name>
    <message>
        <location filename="../app/desktop/cli/coursetext.cpp" line="+24"/>
        <source>perhaps %1</source>
        <extracomment>a guess about a column; %1: &quot;mail&quot;</extracomment>
        <translation>peut-être %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Say what the columns mean, such as --column login=1 --column last-name=2. Meanings: login, first-name, last-name, mail, number, group, key, none.</source>
        <translation>Dites ce que veulent dire les colonnes, par exemple --column login=1 --column last-name=2. Sens possibles : login (identifiant), first-name (prénom), last-name (nom), mail (adresse), number (numéro d’étudiant), group (groupe), key (clé publique), none (rien).</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This TP hands out no files.</source>
        <translation>Ce TP ne distribue aucun fichier.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1: %2 of the place</source>
        <extracomment>%1: &quot;Data&quot;, %2: a folder</extracomment>
        <translation>%1 : %2 du lieu</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%1: %n file(s), %2</source>
        <extracomment>%1: &quot;Documents&quot;, %2: a size</extracomment>
        <translation>
            <numerusform>%1 : %n fichier, %2</numerusform>
            <numerusform>%1 : %n fichiers, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n document(s) added to %1. Students find them under /documents.</source>
        <translation>
            <numerusform>%n document ajouté à %1. Les étudiants le trouvent dans /documents.</numerusform>
            <numerusform>%n documents ajoutés à %1. Les étudiants les trouvent dans /documents.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The documents of this course are a folder of its place; put the files there.</source>
        <translation>Les documents de ce cours sont un dossier de son lieu ; déposez-y les fichiers.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Nothing is written in the journal.</source>
        <translation>Rien n’est écrit dans le journal.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” is not a day. Write it like 2026-11-23.</source>
        <translation>« %1 » n’est pas un jour. Écrivez-le comme 2026-11-23.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1: no session and no deadline.</source>
        <extracomment>%1: &quot;23 – 29 November 2026&quot;</extracomment>
        <translation>%1 : aucune séance, aucune échéance.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Too little, %1: %2</source>
        <extracomment>%1: day and hours, %2: who lacks what</extracomment>
        <translation>Pas assez, %1 : %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Nothing waits for a place.</source>
        <translation>Rien n’attend un lieu.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1  %2 on %3: %4</source>
        <extracomment>%1: a number to name it by, %2: a course, %3: a place, %4: a change</extracomment>
        <translation>%1  %2 sur %3 : %4</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No change of the number %1 waits. “pupitre waiting list” names them.</source>
        <translation>Aucune modification de numéro %1 n’attend. « pupitre waiting list » les nomme.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It will not be made.</source>
        <translation>Elle ne sera pas faite.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It waits again, and is made by the window once the place answers.</source>
        <translation>Elle attend de nouveau ; la fenêtre la fait dès que le lieu répond.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No timetable is known here that the hours of this TP are from.</source>
        <translation>Aucun emploi du temps d’où viendraient les horaires de ce TP n’est connu ici.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The timetable has the hours of the TP.</source>
        <translation>L’emploi du temps a les horaires du TP.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Nothing was changed. --take takes these hours over; --leave keeps those of the TP, and this difference is not proposed again.</source>
        <translation>Rien n’a été modifié. --take reprend ces horaires ; --leave garde ceux du TP, et cette différence n’est plus proposée.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Give --take or --leave, not both.</source>
        <translation>Donnez --take ou --leave, pas les deux.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The TP has the hours of the timetable. Students see them at once.</source>
        <translation>Le TP a les horaires de l’emploi du temps. Les étudiants les voient aussitôt.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The TP keeps its hours.</source>
        <translation>Le TP garde ses horaires.</translation>
    </message>
</context>
<context>
    <name>CurveContentWords</name>
    <message numerus="yes">
        <location filename="../ui/gpus/now/curvecontent.cpp" line="+79"/>
        <source>%n more together</source>
        <comment>people, courses or experiments in a chart</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres ensemble</numerusform>
        </translation>
    </message>
    <message>
        <location line="+57"/>
        <source>by person, stacked</source>
        <translation>par personne, empilés</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>by course, stacked</source>
        <translation>par cours, empilés</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>by experiment, stacked</source>
        <translation>par expérience, empilés</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>GPUs in use, %1</source>
        <comment>of a chart; %1: by person, stacked</comment>
        <translation>GPU occupés, %1</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>the first %1 of %n machine(s)</source>
        <translation>
            <numerusform>la première (%1) sur %n machine</numerusform>
            <numerusform>les %1 premières sur %n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>the first %1 of %n GPU(s)</source>
        <translation>
            <numerusform>le premier (%1) sur %n GPU</numerusform>
            <numerusform>les %1 premiers sur %n GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>the first %1 of %n GPU(s); grouped, all are seen</source>
        <translation>
            <numerusform>le premier (%1) sur %n GPU ; groupés, on les voit tous</numerusform>
            <numerusform>les %1 premiers sur %n GPU ; groupés, on les voit tous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n machine(s)</source>
        <comment>in a chart</comment>
        <translation>
            <numerusform>%n machine</numerusform>
            <numerusform>%n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n GPU(s)</source>
        <comment>in a chart</comment>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2</source>
        <extracomment>%1: &quot;6 GPUs&quot;, %2: a machine</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>%1 of %2</source>
        <comment>an amount of a whole</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Utilisation</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Processor cores</source>
        <translation>Cœurs de processeur</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Memory of machines</source>
        <translation>Mémoire des machines</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <location filename="../app/desktop/cli/democonsole.cpp" line="+48"/>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>What this machine cannot promise:</source>
        <translation>Ce que cette machine ne peut pas promettre&#xa0;:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>All %1 steps held, in %2.</source>
        <translation>Les %1 étapes ont réussi, en %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not everything held; the step marked FAIL says why.</source>
        <translation>Tout n’a pas réussi&#xa0;; l’étape marquée FAIL dit pourquoi.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The place is kept until you press Enter. To look at it:</source>
        <translation>Le lieu est conservé jusqu’à ce que vous appuyiez sur Entrée. Pour le voir&#xa0;:</translation>
    </message>
    <message>
        <location filename="../app/desktop/cli/demotext.cpp" line="+29"/>
        <source>each student is a user of their own to this machine</source>
        <translation>chaque étudiant est un utilisateur distinct pour cette machine</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>students are the account itself to this machine</source>
        <translation>pour cette machine, les étudiants sont le compte lui-même</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>students are not separated from the account</source>
        <translation>les étudiants ne sont pas séparés du compte</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>crontab; no cron was running, so the demo started one</source>
        <translation>crontab&#xa0;; aucun cron ne tournait, la démo en a donc démarré un</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>nothing runs timers here, so the demo plays the timer itself</source>
        <translation>rien ne fait tourner de minuterie ici, la démo joue donc ce rôle elle-même</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>crontab, run by this machine&apos;s cron</source>
        <translation>crontab, exécutée par le cron de cette machine</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>systemd timer of the account</source>
        <translation>minuterie systemd du compte</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Open a private place on this machine</source>
        <translation>Ouvrir un lieu privé sur cette machine</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Connect over SSH and bring the agent</source>
        <translation>Se connecter par SSH et apporter l’agent</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set up the minute timer of the place</source>
        <translation>Mettre en place la minuterie du lieu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make an image from this machine&apos;s own packages</source>
        <translation>Créer une image avec les paquets de cette machine</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Create a course of six invented students</source>
        <translation>Créer un cours de six étudiants fictifs</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Check the place with a probe instance</source>
        <translation>Contrôler le lieu avec une instance d’essai</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the invitations</source>
        <translation>Écrire les invitations</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Start TP</source>
        <translation>Démarrer le TP</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A student solves the exercise over ssh and scp</source>
        <translation>Un étudiant résout l’exercice par ssh et scp</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Another student changes the code and runs it</source>
        <translation>Un autre étudiant modifie le code et l’exécute</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That student tries doors that must be closed</source>
        <translation>Il essaie des portes qui doivent être fermées</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>End TP</source>
        <translation>Terminer le TP</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The first student hands in between sessions</source>
        <translation>Le premier étudiant rend entre les séances</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give the second student one minute more</source>
        <translation>Donner une minute de plus au deuxième étudiant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Move the deadline close</source>
        <translation>Rapprocher l’échéance</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Close the desktop</source>
        <translation>Fermer le programme de bureau</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The deadline passes with the desktop closed</source>
        <translation>L’échéance passe, programme fermé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The first student comes too late</source>
        <translation>Le premier étudiant arrive trop tard</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The second student still works</source>
        <translation>Le deuxième étudiant travaille encore</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The second student&apos;s own deadline passes</source>
        <translation>L’échéance du deuxième étudiant passe à son tour</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open the desktop again and collect everything</source>
        <translation>Rouvrir le programme et tout récupérer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The first student downloads the submission over sftp</source>
        <translation>Le premier étudiant télécharge son rendu par sftp</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its receipt verifies with sha256sum and ssh-keygen</source>
        <translation>Son reçu se vérifie avec sha256sum et ssh-keygen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take everything away again</source>
        <translation>Tout enlever</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>account %1, sshd on port %2</source>
        <translation>compte %1, sshd sur le port %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>agent %1, connected in %2 ms</source>
        <translation>agent %1, connecté en %2&#xa0;ms</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 %2; %3</source>
        <translation>%1 %2&#xa0;; %3</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n poste</numerusform>
            <numerusform>%n postes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n invitation(s)</source>
        <translation>
            <numerusform>%n invitation</numerusform>
            <numerusform>%n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n instance(s) running</source>
        <translation>
            <numerusform>%n instance en marche</numerusform>
            <numerusform>%n instances en marche</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: hand-in %2, %3 files, with a receipt</source>
        <translation>%1 : remise %2, %3 fichiers, avec un reçu</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n door(s) tried, all closed</source>
        <translation>
            <numerusform>%n porte essayée, fermée</numerusform>
            <numerusform>%n portes essayées, toutes fermées</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>an open connection ended after %1 s; all were frozen after %2 s</source>
        <translation>une connexion ouverte a pris fin après %1&#xa0;s&#xa0;; tout était figé après %2&#xa0;s</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>frozen after %1 s</source>
        <translation>figé après %1&#xa0;s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 seats, %2 files</source>
        <translation>%1 postes, %2 fichiers</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n file(s) as handed in</source>
        <translation>
            <numerusform>%n fichier tel que rendu</numerusform>
            <numerusform>%n fichiers tels que rendus</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Memory of an instance is not limited here (the account may not set cgroup limits).</source>
        <translation>La mémoire d’une instance n’est pas limitée ici (le compte ne peut pas fixer de limites cgroup).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The number of processes of an instance is not limited by cgroups here.</source>
        <translation>Le nombre de processus d’une instance n’est pas limité par cgroups ici.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Processor time of an instance is not limited here.</source>
        <translation>Le temps de processeur d’une instance n’est pas limité ici.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Disk use is measured every minute, not limited at once.</source>
        <translation>L’usage du disque est mesuré chaque minute, pas limité aussitôt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Students have no user ids of their own here: an escape from an instance would be the account.</source>
        <translation>Les étudiants n’ont pas d’UID à eux ici&#xa0;: s’échapper d’une instance donnerait accès au compte.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Instances cannot be given the internet here (no /dev/net/tun for the account).</source>
        <translation>Les instances ne peuvent pas avoir l’internet ici (pas de /dev/net/tun pour le compte).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing runs timers here: with the desktop closed, a deadline would wait for the next connection.</source>
        <translation>Rien ne fait tourner de minuterie ici&#xa0;: programme fermé, une échéance attendrait la prochaine connexion.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not promised here: %1.</source>
        <translation>Non promis ici&#xa0;: %1.</translation>
    </message>
    <message>
        <location filename="../app/desktop/demonotice.cpp" line="+31"/>
        <source>The demo course is being made</source>
        <translation>Le cours de démonstration se prépare</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The demo course could not be made.</source>
        <translation>Le cours de démonstration n’a pas pu être préparé.</translation>
    </message>
</context>
<context>
    <name>DownloadedWords</name>
    <message>
        <location filename="../ui/student/downloadwords.cpp" line="+30"/>
        <source>Does not match its receipt</source>
        <translation>Ne correspond pas au reçu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What is in %1 is not what the receipt attests.</source>
        <translation>Le contenu de %1 n’est pas celui qu’atteste le reçu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep the folder, and show it to your teacher.</source>
        <translation>Gardez le dossier et montrez-le à votre enseignant.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+10"/>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message numerus="yes">
        <location line="-8"/>
        <source>%n file(s), each as the receipt says.</source>
        <translation>
            <numerusform>%n fichier, conforme au reçu.</numerusform>
            <numerusform>%n fichiers, tous conformes au reçu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n file(s) of feedback came with it.</source>
        <translation>
            <numerusform>%n fichier de retour l’accompagne.</numerusform>
            <numerusform>%n fichiers de retour l’accompagnent.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fingerprint verified</source>
        <translation>Empreinte vérifiée</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your submission is in %1.</source>
        <translation>Votre rendu est dans %1.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Your submission is being fetched…</source>
        <translation>Votre rendu arrive…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1% of %2 fetched</source>
        <extracomment>a download; %1: a number, %2: a size such as &quot;21.4 MB&quot;</extracomment>
        <translation>%1 % de %2 reçus</translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message>
        <location filename="../ui/words/draftwords.cpp" line="+31"/>
        <source>The course needs a title.</source>
        <translation>Le cours doit avoir un titre.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The TP needs a title.</source>
        <translation>Le TP doit avoir un titre.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” cannot be a short name: only a–z, 0–9, dot, dash and underscore, at most 32, beginning with a letter or digit.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom court&#xa0;: seulement a–z, 0–9, point, tiret et tiret bas, 32 au plus, en commençant par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The course has a TP “%1” already; give this one another name.</source>
        <translation>Le cours a déjà un TP «&#xa0;%1&#xa0;»&#xa0;; donnez un autre nom à celui-ci.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose the image that environments start from.</source>
        <translation>Choisissez l’image dont partent les environnements.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is not a time zone, such as Europe/Paris.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire, comme Europe/Paris.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give at least one session: a day with its hours.</source>
        <translation>Indiquez au moins une séance&#xa0;: un jour avec ses horaires.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>It had %n more session(s).</source>
        <translation>
            <numerusform>Il avait %n séance de plus.</numerusform>
            <numerusform>Il avait %n séances de plus.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is not a date and time, such as 2026-11-23 08:00.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date avec heure, comme 2026-11-23 08:00.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 does not exist that day: the clocks go forward. %2 is used.</source>
        <translation>%1 n’existe pas ce jour-là&#xa0;: passage à l’heure d’été. %2 est retenu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 comes twice that day: the clocks go back. The first one is used (%2).</source>
        <translation>%1 arrive deux fois ce jour-là&#xa0;: passage à l’heure d’hiver. La première est retenue (%2).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Session %1 must end after it begins, and begin after the one before has ended.</source>
        <translation>La séance %1 doit finir après son début, et commencer après la fin de la précédente.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Give the deadline for handing in.</source>
        <translation>Indiquez l’échéance du rendu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The deadline is before the end of the last session.</source>
        <translation>L’échéance précède la fin de la dernière séance.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Work would be purged before its deadline.</source>
        <translation>Les travaux seraient effacés avant leur échéance.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The folder %1 does not exist.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is not a network, such as 10.20.0.0/16.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un réseau, comme 10.20.0.0/16.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nobody is in this course yet.</source>
        <translation>Il n’y a encore personne dans ce cours.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 cannot be used like this (%2).</source>
        <translation>%1 ne peut pas être utilisé ainsi (%2).</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>no login, mail or number to know this person by: %1</source>
        <translation>ni identifiant, ni adresse, ni numéro pour reconnaître cette personne&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” cannot be a login</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un identifiant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the login %1 was already in line %2</source>
        <translation>l’identifiant %1 figurait déjà à la ligne %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the number %1 was already in line %2</source>
        <translation>le numéro %1 figurait déjà à la ligne %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the address %1 was already in line %2</source>
        <translation>l’adresse %1 figurait déjà à la ligne %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>more cells than columns (%1): a separator within a name?</source>
        <translation>plus de cellules que de colonnes (%1)&#xa0;: un séparateur dans un nom&#xa0;?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>fewer cells than columns (%1)</source>
        <translation>moins de cellules que de colonnes (%1)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a quotation mark is never closed: %1</source>
        <translation>un guillemet n’est jamais fermé&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>read as %1, because it is not UTF-8</source>
        <translation>lu comme %1, car ce n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no column says the login, the mail or the student number: %1</source>
        <translation>aucune colonne ne donne l’identifiant, l’e-mail ou le numéro d’étudiant&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>control characters were removed from the column %1</source>
        <translation>des caractères de contrôle ont été retirés de la colonne %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the group %1 has more than four members, so each of them works alone</source>
        <translation>le groupe %1 a plus de quatre membres, chacun travaille donc seul</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the public key cannot be accepted (%1)</source>
        <translation>la clé publique ne peut pas être acceptée (%1)</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Class list: %1.</source>
        <translation>Liste des étudiants&#xa0;: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Class list, line %1, left out: %2.</source>
        <translation>Liste des étudiants, ligne %1, écartée&#xa0;: %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Class list, line %1: %2.</source>
        <translation>Liste des étudiants, ligne %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>EngineChecks</name>
    <message>
        <location filename="../ui/words/enginechecks.cpp" line="+39"/>
        <location line="+14"/>
        <source>%1 free in %2</source>
        <translation>%1 libres dans %2</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>What a seat takes is measured once a minute. Only a quota of the file system for this account protects others on the machine in between.</source>
        <translation>La place qu’occupe un poste est mesurée une fois par minute. Entre-temps, seul un quota du système de fichiers sur ce compte protège les autres utilisateurs de la machine.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>only %1 free in %2</source>
        <translation>seulement %1 libres dans %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A class of thirty with its submissions takes about 5 GiB.</source>
        <translation>Un TP de trente étudiants avec ses rendus occupe environ 5&#xa0;Gio.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+6"/>
        <source>Please give the account more room on the disk of %1.</source>
        <translation>Merci de donner au compte plus d’espace sur le disque de %1.</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Nothing can be prepared or handed in until there is room.</source>
        <translation>Rien ne peut être préparé ni rendu tant qu’il n’y a pas d’espace.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>enough</source>
        <translation>suffisant</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+5"/>
        <source>room for only %1 more files</source>
        <translation>plus que %1 fichiers possibles</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Thirty copies of 2000 files take 60 000.</source>
        <translation>Trente copies de 2000 fichiers en font 60&#xa0;000.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+5"/>
        <source>Please allow the account more files (inodes) on its disk.</source>
        <translation>Merci d’autoriser plus de fichiers (inodes) au compte sur son disque.</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>No workspace can be copied.</source>
        <translation>Aucun espace de travail ne peut être copié.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>none found</source>
        <translation>aucun trouvé</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Students cannot have environments of their own here.</source>
        <translation>Les étudiants ne peuvent pas avoir d’environnement à eux ici.</translation>
    </message>
    <message>
        <location line="-26"/>
        <location line="+8"/>
        <location line="+19"/>
        <source>Please install Podman 4 or newer with slirp4netns, uidmap and fuse-overlayfs.</source>
        <translation>Merci d’installer Podman 4 ou plus récent avec slirp4netns, uidmap et fuse-overlayfs.</translation>
    </message>
    <message>
        <location line="-40"/>
        <source>%1 (also here: %2)</source>
        <translation>%1 (ici aussi&#xa0;: %2)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Environments have neither internet nor a GPU with Docker here, and limits only where it has cgroups.</source>
        <translation>Avec Docker, les environnements n’ont ici ni internet ni GPU, et de limites que là où il a des cgroups.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Environments have no limit of memory or processors here, neither internet nor a GPU, and no filter of system calls. They see this machine&apos;s programs or an image, and nothing else of it.</source>
        <translation>Les environnements n’ont ici aucune limite de mémoire ni de processeurs, ni internet ni GPU, et aucun filtre d’appels système. Ils voient les programmes de cette machine ou une image, et rien d’autre d’elle.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>only a Docker that runs as root</source>
        <translation>seulement un Docker qui tourne en root</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whoever may start its containers is root of that machine. Pupitre does not use it.</source>
        <translation>Qui peut démarrer ses conteneurs est root de cette machine. Pupitre ne l’utilise pas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please install Podman 4 or newer, or set up rootless Docker for this account (dockerd-rootless-setuptool.sh install).</source>
        <translation>Merci d’installer Podman 4 ou plus récent, ou de mettre en place Docker sans root pour ce compte (dockerd-rootless-setuptool.sh install).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Podman is there, but the account has no user ids for students</source>
        <translation>Podman est là, mais le compte n’a pas d’identifiants pour les étudiants</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Podman starts nothing without them.</source>
        <translation>Sans eux, Podman ne démarre rien.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please add 65536 ids for this account to /etc/subuid and /etc/subgid (usermod --add-subuids --add-subgids), or install bubblewrap.</source>
        <translation>Merci d’ajouter 65536 identifiants pour ce compte dans /etc/subuid et /etc/subgid (usermod --add-subuids --add-subgids), ou d’installer bubblewrap.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>found, but it does not run: %1</source>
        <translation>trouvé, mais ne fonctionne pas&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Environments cannot start until it does.</source>
        <translation>Les environnements ne pourront pas démarrer d’ici là.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please make “podman info” work for this account. It says: %1</source>
        <translation>Merci de faire fonctionner «&#xa0;podman info&#xa0;» pour ce compte. Sa réponse&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 ids</source>
        <translation>%1 identifiants</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+64"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location line="-63"/>
        <source>Students would run as the account itself: a student who escapes from an environment would be the account.</source>
        <translation>Les étudiants seraient le compte lui-même&#xa0;: celui qui s’échapperait d’un environnement aurait accès au compte.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please add 65536 ids for this account to /etc/subuid and /etc/subgid (usermod --add-subuids --add-subgids).</source>
        <translation>Merci d’ajouter 65536 identifiants pour ce compte dans /etc/subuid et /etc/subgid (usermod --add-subuids --add-subgids).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>only %1</source>
        <translation>seulement %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Images hold files of up to 65536 ids; some cannot be unpacked with fewer.</source>
        <translation>Les images contiennent des fichiers utilisant jusqu’à 65536 identifiants&#xa0;; avec moins, certaines ne peuvent pas être extraites.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please give this account 65536 ids in /etc/subuid and /etc/subgid.</source>
        <translation>Merci de donner à ce compte 65536 identifiants dans /etc/subuid et /etc/subgid.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>newuidmap is missing</source>
        <translation>newuidmap est absent</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The ids are there, but nothing can use them.</source>
        <translation>Les identifiants sont là, mais rien ne peut s’en servir.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please install the package uidmap.</source>
        <translation>Merci d’installer le paquet uidmap.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>allowed</source>
        <translation>autorisés</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>switched off (%1)</source>
        <translation>désactivés (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Containers without root are impossible here.</source>
        <translation>Les conteneurs sans root sont impossibles ici.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please allow user namespaces: set %1.</source>
        <translation>Merci d’autoriser les espaces de noms utilisateur&#xa0;: réglez %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>allowed to known programs only</source>
        <translation>autorisés aux programmes connus seulement</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>AppArmor lets Podman make them, other programs not. That is enough here.</source>
        <translation>AppArmor les permet à Podman, pas aux autres programmes. Cela suffit ici.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>measured: memory %1, processes %2</source>
        <translation>mesuré&#xa0;: mémoire %1, processus %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The thorough check starts a small environment that breaks its limits on purpose.</source>
        <translation>Le contrôle approfondi démarre un petit environnement qui dépasse ses limites exprès.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>memory %1, processes %2</source>
        <translation>mémoire %1, processus %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One student can slow down or fill the machine for the others.</source>
        <translation>Un étudiant peut ralentir ou saturer la machine pour les autres.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please enable lingering for this account (loginctl enable-linger), on a system with cgroups version 2, and delegate memory and pids to users.</source>
        <translation>Merci d’activer «&#xa0;linger&#xa0;» pour ce compte (loginctl enable-linger), sur un système avec cgroups version 2, et de déléguer memory et pids aux utilisateurs.</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+12"/>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Environments compute on processors only.</source>
        <translation>Les environnements calculent sur processeur seulement.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>cannot be read: %1</source>
        <translation>illisibles&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Environments start without a GPU.</source>
        <translation>Les environnements démarrent sans GPU.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please make nvidia-smi work for this account. It says: %1</source>
        <translation>Merci de faire fonctionner nvidia-smi pour ce compte. Sa réponse&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Their memory cannot be divided: students who share one can take it from each other.</source>
        <translation>Leur mémoire ne peut pas être divisée&#xa0;: des étudiants qui en partagent un peuvent se la prendre.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>If students are to share GPUs fairly, please enable MIG on them.</source>
        <translation>Pour que les étudiants partagent les GPU équitablement, merci d’y activer MIG.</translation>
    </message>
</context>
<context>
    <name>EnvironmentProblemWords</name>
    <message>
        <location filename="../ui/environments/wizard/problemwords.cpp" line="+26"/>
        <source>The name is too long, or holds characters that cannot be shown.</source>
        <translation>Le nom est trop long, ou contient des caractères qui ne peuvent pas être affichés.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There are more than %1 packages.</source>
        <translation>Il y a plus de %1 paquets.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is not a port: a number from 1 to 65535.</source>
        <translation>« %1 » n’est pas un port : un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is not an extension of VS Code, such as ms-python.python.</source>
        <translation>« %1 » n’est pas une extension de VS Code, comme ms-python.python.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Data cannot be called “%1”.</source>
        <translation>Des données ne peuvent pas s’appeler « %1 ».</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” cannot be used (%2).</source>
        <translation>« %1 » est inutilisable (%2).</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Give the environment a name.</source>
        <translation>Donnez un nom à l’environnement.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose what it is made from, and have it looked at.</source>
        <translation>Choisissez d’où il part, et faites-le examiner.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The disk until the deadline is smaller than in class hours: work that fits in class would not fit any more.</source>
        <translation>Le disque jusqu’à l’échéance est plus petit que pendant les séances : un travail qui tient en séance ne tiendrait plus.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>“%1” cannot be a Debian package: at least two of a–z, 0–9, +, - and dot; a version behind “=”.</source>
        <translation>« %1 » ne peut pas être un paquet Debian : au moins deux caractères parmi a–z, 0–9, +, - et le point ; une version après « = ».</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” cannot be a Python package: a name and its versions, such as numpy==1.26.4; no address, no path, no option.</source>
        <translation>« %1 » ne peut pas être un paquet Python : un nom et ses versions, comme numpy==1.26.4 ; ni adresse, ni chemin, ni option.</translation>
    </message>
</context>
<context>
    <name>EnvironmentText</name>
    <message>
        <location filename="../app/desktop/cli/environment/environmenttext.cpp" line="+22"/>
        <source>Show or set where a place gets what environments are made of.</source>
        <translation>Montrer ou régler d’où un lieu prend ce dont les environnements sont faits.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>List the environments of this computer.</source>
        <translation>Lister les environnements de cet ordinateur.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make an environment: python, pytorch, tensorflow, cpp, java or other, with an exercise that runs.</source>
        <translation>Créer un environnement : python, pytorch, tensorflow, cpp, java ou other, avec un exercice qui marche.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Say what would be understood of a folder, archive, Git address or image.</source>
        <translation>Dire ce qui serait compris d’un dossier, d’une archive, d’une adresse Git ou d’une image.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Make an environment from a folder, archive, Git address or image.</source>
        <translation>Créer un environnement à partir d’un dossier, d’une archive, d’une adresse Git ou d’une image.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show an environment, its folder and its Containerfile.</source>
        <translation>Montrer un environnement, son dossier et son Containerfile.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Build an environment on a place; the second time finds what is there.</source>
        <translation>Construire un environnement sur un lieu ; la seconde fois retrouve ce qui y est.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open one instance of an environment as a student will have it; it ends by itself.</source>
        <translation>Ouvrir une instance d’un environnement telle qu’un étudiant l’aura ; elle se termine d’elle-même.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>List what was built on a place, and the courses that use it.</source>
        <translation>Lister ce qui a été construit sur un lieu, et les cours qui s’en servent.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>List where an environment&apos;s data lies on a place; put or refer to it.</source>
        <translation>Montre où les données d’un environnement sont sur un lieu ; les y met ou s’y réfère.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>List the data that a place keeps for courses, and who uses it.</source>
        <translation>Montre les données qu’un lieu garde pour les cours, et qui s’en sert.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy what was built of an environment from one place to another.</source>
        <translation>Copier ce qui est construit d’un environnement d’un lieu à un autre.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy an environment&apos;s folder, for colleagues and editors.</source>
        <translation>Copier le dossier d’un environnement, pour des collègues et des éditeurs.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove an environment from this computer.</source>
        <translation>Supprimer un environnement de cet ordinateur.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>yes: begin with the packages installed on the place; no: with images.</source>
        <translation>yes : partir des paquets installés sur le lieu ; no : d’images.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What a platform begins with, such as python=IMAGE; once for each.</source>
        <translation>De quoi part une plateforme, par exemple python=IMAGE ; une fois pour chacune.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Address of the index pip asks; empty: its own.</source>
        <translation>Adresse de l’index que pip interroge ; vide : le sien.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Address of the Debian mirror; empty: what the image says.</source>
        <translation>Adresse du miroir Debian ; vide : ce que dit l’image.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A sentence about it.</source>
        <translation>Une phrase à son sujet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>With what a GPU needs.</source>
        <translation>Avec ce qu’il faut pour un GPU.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Debian package to install; once for each.</source>
        <translation>Paquet Debian à installer ; une fois pour chacun.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Python package to install, such as numpy==1.26.4; once for each.</source>
        <translation>Paquet Python à installer, par exemple numpy==1.26.4 ; une fois pour chacun.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Command to run: while it is built, once for each; of a trial, as the student.</source>
        <translation>Commande à exécuter : pendant la construction, une fois pour chacune ; lors d’un essai, comme l’étudiant.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Variable of the environment, NAME=VALUE; once for each.</source>
        <translation>Variable de l’environnement, NOM=VALEUR ; une fois pour chacune.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>With Jupyter.</source>
        <translation>Avec Jupyter.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An environment that was built on the place: its image, its limits, and its files where no folder is given.</source>
        <translation>Un environnement construit sur le lieu : son image, ses limites, et ses fichiers si aucun dossier n’est donné.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>End the one that is on.</source>
        <translation>Terminer celle qui est ouverte.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Put what is not there yet; of files that changed, only those.</source>
        <translation>Met ce qui n’y est pas encore ; des fichiers modifiés, seulement ceux-là.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>NAME=PATH: data that lies on the place already; it is not copied.</source>
        <translation>NOM=CHEMIN : données déjà présentes sur le lieu ; elles ne sont pas copiées.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Read every byte of this data again, and say what is damaged.</source>
        <translation>Relit chaque octet de ces données et dit ce qui est abîmé.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove this data from the place, if nothing uses it.</source>
        <translation>Retire ces données du lieu, si rien ne s’en sert.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The place on which it is built.</source>
        <translation>Le lieu sur lequel il est construit.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The place that gets it.</source>
        <translation>Le lieu qui le reçoit.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Build also where it is there already.</source>
        <translation>Construire aussi là où c’est déjà fait.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is no platform “%1”. The platforms are: %2.</source>
        <translation>Il n’y a pas de plateforme « %1 ». Les plateformes sont : %2.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 has no variant for GPUs.</source>
        <translation>%1 n’a pas de variante pour GPU.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 is in %2. Put your own code, data and documents there, then build it.</source>
        <translation>%1 est dans %2. Mettez-y vos propres code, données et documents, puis construisez-le.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Copied to %1. Any editor that knows dev containers opens it.</source>
        <translation>Copié dans %1. Tout éditeur qui connaît les dev containers l’ouvre.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 is removed. What was built of it stays on its places.</source>
        <translation>%1 est supprimé. Ce qui en a été construit reste sur ses lieux.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Remove %1 with its code, data and documents from this computer?</source>
        <translation>Supprimer %1 de cet ordinateur, avec son code, ses données et ses documents ?</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No environments yet. “pupitre environment new python” makes one.</source>
        <translation>Pas encore d’environnement. « pupitre environment new python » en crée un.</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>Built: %1, %2, %n packages.</source>
        <translation>
            <numerusform>Construit : %1, %2, %n paquet.</numerusform>
            <numerusform>Construit : %1, %2, %n paquets.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It was built already: %1.</source>
        <translation>Il était déjà construit : %1.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Copied to %1: %2, %3.</source>
        <translation>Copié sur %1&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 of about %2</source>
        <translation>%1 sur environ %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Say from which place and to which: --from PLACE --to PLACE.</source>
        <translation>Dites de quel lieu à quel autre&#xa0;: --from LIEU --to LIEU.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>step %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the image is gone</source>
        <translation>l’image n’est plus là</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Nothing has been built there.</source>
        <translation>Rien n’y a été construit.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>From the packages that are installed on the place itself.</source>
        <translation>À partir des paquets installés sur le lieu lui-même.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>From registries and package mirrors.</source>
        <translation>À partir de registres d’images et de miroirs de paquets.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It was not built there yet: pupitre environment build %1</source>
        <translation>Il n’y est pas encore construit : pupitre environment build %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Say which folder the course is made from, or which environment (--environment).</source>
        <translation>Dites de quel dossier le cours est fait, ou de quel environnement (--environment).</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>--%1 is written PLATFORM=IMAGE, for instance python=docker.io/library/debian:12.</source>
        <translation>--%1 s’écrit PLATEFORME=IMAGE, par exemple python=docker.io/library/debian:12.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Nothing of its data is on a place yet. --put puts what lies in its folder.</source>
        <translation>Aucune de ses données n’est encore sur un lieu. --put y met ce qui est dans son dossier.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>not there</source>
        <comment>data on a place</comment>
        <translation>pas sur ce lieu</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>put there</source>
        <comment>data on a place</comment>
        <translation>déposé là</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>verified</source>
        <comment>data on a place</comment>
        <translation>vérifié</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>its content is another one now</source>
        <comment>data on a place</comment>
        <translation>son contenu n’est plus le même</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n file(s) sent, %1. The data is in %2.</source>
        <translation>
            <numerusform>%n fichier envoyé, %1. Les données sont dans %2.</numerusform>
            <numerusform>%n fichiers envoyés, %1. Les données sont dans %2.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This place keeps no data of environments.</source>
        <translation>Ce lieu ne garde aucune donnée d’environnement.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>damaged</source>
        <comment>data on a place</comment>
        <translation>abîmé</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Every byte is what it should be.</source>
        <translation>Chaque octet est ce qu’il doit être.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n file(s) are damaged. Put the data again: only those are sent.</source>
        <translation>
            <numerusform>%n fichier est abîmé. Remettez les données : lui seul sera envoyé.</numerusform>
            <numerusform>%n fichiers sont abîmés. Remettez les données : eux seuls seront envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Removed.</source>
        <comment>data on a place</comment>
        <translation>Retiré.</translation>
    </message>
</context>
<context>
    <name>EnvironmentWords</name>
    <message>
        <location filename="../ui/words/environmentwords.cpp" line="+35"/>
        <source>Something else</source>
        <comment>platform of an environment</comment>
        <translation>Autre chose</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>VS Code and other editors over SSH</source>
        <translation>VS Code et autres éditeurs par SSH</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>A Debian system; you say what is installed</source>
        <translation>Un système Debian ; vous dites ce qui y est installé</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Base</source>
        <comment>step of a build</comment>
        <translation>Base</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>System packages</source>
        <comment>step of a build</comment>
        <translation>Paquets du système</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Python packages</source>
        <comment>step of a build</comment>
        <translation>Paquets Python</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Files</source>
        <comment>step of a build</comment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Settings</source>
        <comment>step of a build</comment>
        <translation>Réglages</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Command</source>
        <comment>step of a build</comment>
        <translation>Commande</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The place cannot reach %1. Name a mirror of your lab (place sources), or build from the packages that are installed on the place.</source>
        <translation>Le lieu ne peut pas joindre %1. Indiquez un miroir de votre laboratoire (place sources), ou construisez à partir des paquets installés sur le lieu.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This step failed: %1</source>
        <translation>Cette étape a échoué : %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no image %1. Look whether its name and its tag are right.</source>
        <translation>Il n’y a pas d’image %1. Vérifiez son nom et son étiquette.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>bubblewrap only unpacks: it cannot run steps. Leave out pip packages, variables and commands, or use a place with Podman or Docker.</source>
        <translation>bubblewrap ne fait que déballer : il ne peut pas exécuter d’étapes. Enlevez les paquets pip, les variables et les commandes, ou prenez un lieu qui a Podman ou Docker.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The registry asks for a login for %1. Use an image that everybody may fetch, or a mirror of your lab.</source>
        <translation>Le registre demande de s’identifier pour %1. Prenez une image ouverte à tous, ou un miroir de votre laboratoire.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The package %1 is not installed on the place, from whose own packages this is made. Its administrator can install it.</source>
        <translation>Le paquet %1 n’est pas installé sur le lieu, dont les propres paquets servent ici. Son administrateur peut l’installer.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The same is being built there already. Wait until that is done.</source>
        <translation>La même chose y est déjà en construction. Attendez qu’elle soit finie.</translation>
    </message>
</context>
<context>
    <name>FateWords</name>
    <message>
        <location filename="../ui/tp/handins/fatewords.cpp" line="+36"/>
        <source>changed</source>
        <comment>of a file</comment>
        <translation>modifié</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>added</source>
        <comment>of a file</comment>
        <translation>ajouté</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>removed</source>
        <comment>of a file</comment>
        <translation>supprimé</translation>
    </message>
</context>
<context>
    <name>FeedbackSentences</name>
    <message numerus="yes">
        <location filename="../ui/tp/handins/feedbackwords.cpp" line="+35"/>
        <source>%n student(s) get feedback:</source>
        <translation>
            <numerusform>%n étudiant reçoit un retour :</numerusform>
            <numerusform>%n étudiants reçoivent un retour :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n file(s), %1.</source>
        <extracomment>continues the sentence before; %1: a size</extracomment>
        <translation>
            <numerusform>%n fichier, %1.</numerusform>
            <numerusform>%n fichiers, %1.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What they had as feedback of this TP is replaced.</source>
        <translation>Les retours qu’ils avaient pour ce TP sont remplacés.</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n folder(s) belong to nobody and stay here: %1</source>
        <extracomment>%1: names of folders</extracomment>
        <translation>
            <numerusform>%n dossier n’est à personne et reste ici : %1</numerusform>
            <numerusform>%n dossiers ne sont à personne et restent ici : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+20"/>
        <source>%n student(s) have their feedback.</source>
        <translation>
            <numerusform>%n étudiant a son retour.</numerusform>
            <numerusform>%n étudiants ont leur retour.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They find it beside their closed work, in the folder feedback.</source>
        <translation>Ils le trouvent à côté de leur travail clos, dans le dossier feedback.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n did not get it; send it again.</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n ne l’a pas reçu ; envoyez-le à nouveau.</numerusform>
            <numerusform>%n ne l’ont pas reçu ; envoyez-le à nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileErrors</name>
    <message>
        <location filename="../ui/words/fileerrors.cpp" line="+26"/>
        <source>This</source>
        <translation>Ceci</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 arrived damaged.</source>
        <translation>%1 est arrivé endommagé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its content is not what was sent, so it was not put in place.</source>
        <translation>Son contenu n’est pas celui qui a été envoyé&#xa0;; il n’a donc pas été mis en place.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again: only what is missing is sent.</source>
        <translation>Réessayez&#xa0;: seul ce qui manque est envoyé.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 has a name that could reach outside its folder.</source>
        <translation>%1 a un nom qui pourrait mener hors de son dossier.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Archives of others are never trusted with such names; nothing was written.</source>
        <translation>Les archives reçues ne sont jamais acceptées avec de tels noms&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rename or remove it at its origin.</source>
        <translation>Renommez-le ou supprimez-le à sa source.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is too large.</source>
        <translation>%1 est trop gros.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is beyond the limit that keeps this place and this program safe.</source>
        <translation>Cela dépasse la limite qui protège ce lieu et ce programme.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make it smaller, or raise the limit if it is yours.</source>
        <translation>Réduisez-le, ou relevez la limite si elle dépend de vous.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is missing, or its rights do not allow it.</source>
        <translation>Il est absent, ou ses droits ne le permettent pas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check that it exists and that you may read it.</source>
        <translation>Vérifiez qu’il existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 cannot be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The disk is full, or the rights of the folder do not allow it.</source>
        <translation>Le disque est plein, ou les droits du dossier ne le permettent pas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose another folder, or make room.</source>
        <translation>Choisissez un autre dossier, ou libérez de l’espace.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Pupitre&apos;s own database on this computer failed (%1).</source>
        <translation>La base de données de Pupitre sur cet ordinateur a échoué (%1).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What it keeps is only a copy: everything true is on the places.</source>
        <translation>Elle ne garde qu’une copie&#xa0;: tout ce qui fait foi est sur les lieux.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look at the details, and make sure that the disk is not full.</source>
        <translation>Regardez les détails, et vérifiez que le disque n’est pas plein.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The system refused %1.</source>
        <translation>Le système a refusé %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is unusual; nothing more was done.</source>
        <translation>C’est inhabituel&#xa0;; rien d’autre n’a été fait.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again. If it happens again, report it with its details.</source>
        <translation>Réessayez. Si cela se reproduit, signalez-le avec les détails.</translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message>
        <location filename="../app/desktop/cli/monitoring/forecasttext.cpp" line="+36"/>
        <source>%1 is no number of weeks: --weeks takes 1 to %2.</source>
        <translation>%1 n’est pas un nombre de semaines : --weeks va de 1 à %2.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>at most, while hand-ins go on: %1</source>
        <translation>au plus, pendant les rendus : %1</translation>
    </message>
</context>
<context>
    <name>GpuRowsWords</name>
    <message>
        <location filename="../ui/tp/gpus/gpurows.cpp" line="+68"/>
        <source>Last heard %1</source>
        <translation>Dernières nouvelles %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Held, unused for %1</source>
        <translation>Tenu, sans servir depuis %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Held by %1</source>
        <extracomment>a GPU; %1: by how many</extracomment>
        <translation>Tenu par %1</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Has it, no program on it</source>
        <translation>En a un, aucun programme dessus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Holds it</source>
        <translation>Le tient</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Holds it, computes nothing now</source>
        <translation>Le tient, ne calcule rien en ce moment</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Computes</source>
        <translation>Calcule</translation>
    </message>
    <message>
        <location line="+119"/>
        <source>No GPU · %1</source>
        <translation>Sans GPU · %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No GPU</source>
        <translation>Sans GPU</translation>
    </message>
</context>
<context>
    <name>GpuTableText</name>
    <message numerus="yes">
        <location filename="../app/desktop/cli/monitoring/gputable.cpp" line="+77"/>
        <source>%1 of %n core(s)</source>
        <translation>
            <numerusform>%1 sur %n cœur</numerusform>
            <numerusform>%1 sur %n cœurs</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>no GPU</source>
        <translation>sans GPU</translation>
    </message>
    <message>
        <location line="+77"/>
        <source>CPU</source>
        <extracomment>in place of a GPU&apos;s number, very short: processor</extracomment>
        <translation>CPU</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>use</source>
        <comment>of a GPU, heading of a column</comment>
        <translation>util.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>minute</source>
        <comment>the last one, as a small curve</comment>
        <translation>minute</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>temp</source>
        <comment>temperature, very short</comment>
        <translation>temp.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>power</source>
        <translation>puiss.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>who</source>
        <translation>qui</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>%1 of %2</source>
        <comment>an amount of a whole</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>GpuWords</name>
    <message>
        <location filename="../ui/gpus/gpuwords.cpp" line="+33"/>
        <source>%1 of %2</source>
        <comment>an amount of a whole</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Recorded lab</source>
        <translation>Labo enregistré</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1: nothing measured yet.</source>
        <translation>%1 : encore rien de mesuré.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: live.</source>
        <translation>%1 : en direct.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: %2</source>
        <comment>a place and why nothing comes from it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: connected, but nothing comes; last heard %2.</source>
        <translation>%1 : connecté, mais rien n’arrive ; dernier signe %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: connected, but nothing comes.</source>
        <translation>%1 : connecté, mais rien n’arrive.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: not connected; last heard %2.</source>
        <translation>%1 : non connecté ; dernier signe %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: not connected.</source>
        <translation>%1 : non connecté.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Silent, last heard %1</source>
        <translation>Muette, dernier signe %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Utilisation: %1</source>
        <translation>Utilisation : %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+23"/>
        <source>Memory: %1</source>
        <translation>Mémoire : %1</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>Power: %1</source>
        <translation>Puissance : %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Temperature: %1</source>
        <translation>Température : %1</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n program(s) on it</source>
        <translation>
            <numerusform>%n programme dessus</numerusform>
            <numerusform>%n programmes dessus</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Place: %1</source>
        <translation>Lieu : %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Processor cores in use: %1 of %2</source>
        <translation>Cœurs occupés : %1 sur %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Disk: %1</source>
        <translation>Disque : %1</translation>
    </message>
</context>
<context>
    <name>GpusText</name>
    <message numerus="yes">
        <location filename="../app/desktop/cli/monitoring/gpustext.cpp" line="+94"/>
        <source>%n GPU(s), %1 held</source>
        <extracomment>of all GPUs; %1: how many of them somebody holds</extracomment>
        <translation>
            <numerusform>%n GPU, %1 occupé</numerusform>
            <numerusform>%n GPU, %1 occupés</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>A demo: this lab does not exist, and nothing of it was measured.</source>
        <translation>Une démo : ce labo n’existe pas, et rien n’y a été mesuré.</translation>
    </message>
</context>
<context>
    <name>GpusWatchText</name>
    <message>
        <location filename="../app/desktop/cli/monitoring/gpuswatch.cpp" line="+110"/>
        <source>g GPUs</source>
        <extracomment>keys and what they do, at the bottom of a terminal; the letters stay as they are</extracomment>
        <translation>g GPU</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>p people</source>
        <translation>p personnes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>c courses</source>
        <translation>c cours</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>e experiments</source>
        <translation>e expériences</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>q quit</source>
        <extracomment>a key and what it does, at the bottom of a terminal; the letter stays as it is</extracomment>
        <translation>q quitter</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1–%2 of %3</source>
        <extracomment>rows of a table that are seen; %1, %2: the first and the last, %3: how many there are</extracomment>
        <translation>%1–%2 sur %3</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>! and %n more alert(s)</source>
        <translation>
            <numerusform>! et %n autre alerte</numerusform>
            <numerusform>! et %n autres alertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandInWords</name>
    <message>
        <location filename="../ui/tp/handins/handinwords.cpp" line="+27"/>
        <source>Nothing</source>
        <comment>handed in</comment>
        <translation>Rien</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>On time</source>
        <translation>À temps</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Late %1</source>
        <extracomment>handed in after the deadline, %1: a short duration such as &quot;2 h 10&quot;</extracomment>
        <translation>En retard de %1</translation>
    </message>
    <message numerus="yes">
        <location line="+35"/>
        <source>%n nothing</source>
        <comment>filter over students: who has handed in nothing</comment>
        <translation>
            <numerusform>%n sans rien</numerusform>
            <numerusform>%n sans rien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n on time</source>
        <comment>filter over students</comment>
        <translation>
            <numerusform>%n à temps</numerusform>
            <numerusform>%n à temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n late</source>
        <comment>filter over students</comment>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1, at the deadline</source>
        <extracomment>the work was closed by the deadline, not handed in by the student; %1: date and time</extracomment>
        <translation>%1, à l’échéance</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%1, %n time(s)</source>
        <comment>how often work was handed in</comment>
        <extracomment>%1: date and time of the last hand-in</extracomment>
        <translation>
            <numerusform>%1, %n fois</numerusform>
            <numerusform>%1, %n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatRowsWords</name>
    <message>
        <location filename="../ui/gpus/heat/heatrows.cpp" line="+93"/>
        <source>Idle, and memory is held</source>
        <translation>Inactif, et de la mémoire est gardée</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Too hot</source>
        <translation>Trop chaud</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>CPU</source>
        <extracomment>column of a heat map, very short: processor</extracomment>
        <translation>CPU</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>MEM</source>
        <extracomment>column of a heat map, very short: memory</extracomment>
        <translation>MÉM</translation>
    </message>
</context>
<context>
    <name>HostText</name>
    <message>
        <location filename="../app/desktop/cli/hosttext.cpp" line="+24"/>
        <source>Say how many seats the host takes: --seats 15.</source>
        <translation>Dites combien de postes l’hôte accueille : --seats 15.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>That is the home place of this course already; what finds no room elsewhere works there.</source>
        <translation>C’est déjà le lieu d’origine de ce cours ; ce qui ne trouve pas de place ailleurs y travaille.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Every seat of this course works on its home place.</source>
        <translation>Tous les postes de ce cours travaillent sur son lieu d’origine.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%1 (%2) computes for this course now, %n seat(s).</source>
        <translation>
            <numerusform>%1 (%2) calcule désormais pour ce cours, %n poste.</numerusform>
            <numerusform>%1 (%2) calcule désormais pour ce cours, %n postes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>It has %n GPU(s).</source>
        <translation>
            <numerusform>Il a %n GPU.</numerusform>
            <numerusform>Il a %n GPU.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 gets no seats any more; the work that is there comes home within a minute.</source>
        <translation>%1 ne reçoit plus de postes ; le travail qui s’y trouve revient dans la minute.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 does not let the home place in. Ask its administrator that the account may use keys of its authorized_keys from there (AllowUsers, from=, Match Address).</source>
        <translation>%1 ne laisse pas entrer le lieu d’origine. Demandez à son administrateur que le compte puisse utiliser, depuis ce lieu, les clés de son authorized_keys (AllowUsers, from=, Match Address).</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>From the home place, this address leads to another machine than from here. Say how it is reached from there: --hop user@host:port.</source>
        <translation>Depuis le lieu d’origine, cette adresse mène à une autre machine que depuis ici. Dites comment on l’atteint de là-bas : --hop utilisateur@hôte:port.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The clocks of the two machines are %1 s apart. Ask that both keep the time (NTP); else the host ends sessions early or late.</source>
        <translation>Les horloges des deux machines diffèrent de %1 s. Demandez que toutes deux soient à l’heure (NTP) ; sinon l’hôte termine les séances trop tôt ou trop tard.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The home place cannot open an SSH connection to it. Ask that it may (firewall, from the home to that port), or say another way: --hop user@host:port.</source>
        <translation>Le lieu d’origine ne peut pas y ouvrir de connexion SSH. Demandez que ce soit permis (pare-feu, du lieu d’origine vers ce port), ou indiquez un autre chemin : --hop utilisateur@hôte:port.</translation>
    </message>
</context>
<context>
    <name>HourWords</name>
    <message>
        <location filename="../ui/gpus/forecast/hourwords.cpp" line="+46"/>
        <source>%1 (too little)</source>
        <translation>%1 (trop peu)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>At most, while hand-ins go on: %1</source>
        <extracomment>%1: &quot;5 of 8 GPUs · …&quot;</extracomment>
        <translation>Au plus, pendant les rendus : %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
</context>
<context>
    <name>HurdleWords</name>
    <message>
        <location filename="../ui/student/hurdlewords.cpp" line="+27"/>
        <source>It is not open yet.</source>
        <translation>Ce n’est pas encore ouvert.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It opens when your teacher starts it. The documents are under Files already.</source>
        <translation>Il s’ouvre quand votre enseignant le démarre. Les documents sont déjà dans Fichiers.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It opens %1. The documents are under Files already.</source>
        <translation>Il s’ouvre %1. Les documents sont déjà dans Fichiers.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The deadline passed a moment ago; your work is being put away as it was.</source>
        <translation>L’échéance vient de passer ; votre travail est mis de côté tel quel.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The deadline has passed. What you handed in last is what counts.</source>
        <translation>L’échéance est passée. C’est votre dernier rendu qui compte.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The deadline has passed. Your work was put away as it was.</source>
        <translation>L’échéance est passée. Votre travail a été mis de côté tel quel.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your work was kept until the end of its time, and then erased.</source>
        <translation>Votre travail a été conservé jusqu’à la fin du délai prévu, puis effacé.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing was handed in, and there was no work to put away.</source>
        <translation>Rien n’a été rendu, et il n’y avait pas de travail à mettre de côté.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing was handed in yet.</source>
        <translation>Rien n’a encore été rendu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your environment is stopped: your files take more room than each student has. Remove some under Files; it goes on by itself within a minute.</source>
        <translation>Votre environnement est arrêté : vos fichiers prennent plus de place que chacun n’en a. Supprimez-en dans Fichiers ; il repart tout seul en moins d’une minute.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Your access was withdrawn. Your work is kept; ask your teacher.</source>
        <translation>Votre accès a été retiré. Votre travail est conservé ; demandez à votre enseignant.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The place is not the one of your invitation, so nothing is sent to it.</source>
        <translation>Ce lieu n’est pas celui de votre invitation : rien ne lui est envoyé.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The place does not know your key yet: your teacher has to take it over.</source>
        <translation>Le lieu ne connaît pas encore votre clé : votre enseignant doit l’enregistrer.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The place does not let your key in any more. Ask your teacher for a new invitation.</source>
        <translation>Le lieu n’accepte plus votre clé. Demandez une nouvelle invitation à votre enseignant.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 cannot be reached now. What you see is what it said last.</source>
        <translation>%1 est injoignable pour l’instant. Vous voyez ce qu’il a dit en dernier.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Last known state: %1. Your work at the place is not affected.</source>
        <translation>Dernier état connu : %1. Votre travail sur le lieu n’est pas touché.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 is not the place of your invitation to “%2”.</source>
        <translation>%1 n’est pas le lieu de votre invitation à « %2 ».</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It shows another host key than the invitation says: the machine was set up anew, or somebody stands between you and it. Nothing was sent, and Pupitre does not connect. Ask your teacher; if the machine is a new one, they have a new invitation for you.</source>
        <translation>Sa clé d’hôte n’est pas celle de l’invitation : la machine a été réinstallée, ou quelqu’un se tient entre elle et vous. Rien n’a été envoyé, et Pupitre ne se connecte pas. Demandez à votre enseignant ; si la machine est nouvelle, il a une nouvelle invitation pour vous.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Your teacher has not taken your key for “%1” yet.</source>
        <translation>Votre enseignant n’a pas encore enregistré votre clé pour « %1 ».</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send them your join request, if you have not. Pupitre looks again by itself.</source>
        <translation>Envoyez-lui votre demande d’inscription si ce n’est pas fait. Pupitre réessaie tout seul.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You are not let in to “%1”.</source>
        <translation>L’accès à « %1 » vous est refusé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The place does not know your key any more: you may have left the course, or have a newer invitation. Ask your teacher.</source>
        <translation>Le lieu ne connaît plus votre clé : vous avez peut-être quitté le cours, ou reçu une invitation plus récente. Demandez à votre enseignant.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <location filename="../ui/words/importwords.cpp" line="+27"/>
        <source>Taken over.</source>
        <translation>Repris.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Taken over as: %1</source>
        <translation>Repris sous la forme : %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It would run on your own computer.</source>
        <translation>Cela s’exécuterait sur votre propre ordinateur.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It would open the machine of the place to students.</source>
        <translation>Cela ouvrirait la machine du lieu aux étudiants.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It reads something of your own computer.</source>
        <translation>Cela lit quelque chose de votre propre ordinateur.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It wants keys or passwords of whoever builds.</source>
        <translation>Cela demande des clés ou des mots de passe à qui construit.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The place arranges this itself.</source>
        <translation>Le lieu s’en charge lui-même.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A setting of an editor.</source>
        <translation>Un réglage d’éditeur.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Meant for another program.</source>
        <translation>Destiné à un autre programme.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It tells readers something and does nothing.</source>
        <translation>Cela informe le lecteur et ne fait rien.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 comes first.</source>
        <translation>%1 passe avant.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only %1 could tell what it means.</source>
        <translation>Seul %1 pourrait dire ce que cela signifie.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Known, but Pupitre does not do it.</source>
        <translation>Connu, mais Pupitre ne le fait pas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not known.</source>
        <translation>Inconnu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nobody gives %1 a value.</source>
        <translation>Personne ne donne de valeur à %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something else was expected: %1</source>
        <translation>Autre chose était attendu : %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not a value it can have: %1</source>
        <translation>Ce n’est pas une valeur possible : %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is there twice; the last one counts. The first: line %1.</source>
        <translation>Cela y est deux fois ; la dernière compte. La première : ligne %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It leads out of the folder.</source>
        <translation>Cela mène hors du dossier.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu : %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It names neither an image nor a file to build one from.</source>
        <translation>Cela ne nomme ni image ni fichier pour en construire une.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>More than anybody writes by hand; the limit is %1.</source>
        <translation>Plus que personne n’écrit à la main ; la limite est %1.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>dev container</source>
        <translation>dev container</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>conda environment</source>
        <translation>environnement conda</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Python packages</source>
        <translation>paquets Python</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Debian packages</source>
        <translation>paquets Debian</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>version of the language</source>
        <translation>version du langage</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>script after building</source>
        <translation>script après la construction</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>script at each start</source>
        <translation>script à chaque démarrage</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>what it begins with</source>
        <translation>point de départ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>passed over</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>taken over</source>
        <translation>repris</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not supported</source>
        <translation>non pris en charge</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1, line %2</source>
        <comment>file</comment>
        <translation>%1, ligne %2</translation>
    </message>
</context>
<context>
    <name>InstanceLoadWords</name>
    <message>
        <location filename="../ui/tp/seats/instanceloadwords.cpp" line="+62"/>
        <location line="+7"/>
        <source>%1 of %2</source>
        <extracomment>memory in use, of what there is: &quot;640 MB of 4 GB&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>memory %1</source>
        <translation>mémoire %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>processor cores %1, memory %2</source>
        <extracomment>%1: cores, &quot;1.2 of 2&quot;; %2: &quot;640 MB of 4 GB&quot;</extracomment>
        <translation>cœurs de processeur %1, mémoire %2</translation>
    </message>
</context>
<context>
    <name>InviteWords</name>
    <message numerus="yes">
        <location filename="../ui/tp/people/invitewords.cpp" line="+54"/>
        <source>%n invitation(s) made.</source>
        <translation>
            <numerusform>%n invitation préparée.</numerusform>
            <numerusform>%n invitations préparées.</numerusform>
        </translation>
    </message>
    <message>
        <location line="-26"/>
        <source>Give each student the folder with their name.</source>
        <translation>Remettez à chaque étudiant le dossier à son nom.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Nobody of this course is in that worksheet.</source>
        <translation>Personne de ce cours n’est dans cette feuille.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The class list has no e-mail address.</source>
        <translation>La liste de la classe n’a aucune adresse électronique.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>In the assignment, choose “Upload multiple feedback files in a zip” and take %1.</source>
        <translation>Dans le devoir, parmi les actions d’évaluation, déposez %1 comme zip de plusieurs fichiers de feedback.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 says for each student which two files to attach.</source>
        <translation>%1 dit pour chaque étudiant quels deux fichiers joindre.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It leads to keys: delete it once it is sent.</source>
        <translation>Il mène à des clés : supprimez-le après l’envoi.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n student(s) are not in it: give them their folder.</source>
        <translation>
            <numerusform>%n étudiant n’y est pas : remettez-lui son dossier.</numerusform>
            <numerusform>%n étudiants n’y sont pas : remettez-leur leur dossier.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>The passphrases are in %1: hand them out another way, and keep the table to yourself.</source>
        <translation>Les phrases secrètes sont dans %1 : donnez-les par un autre chemin, et gardez le tableau pour vous.</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n key(s) were made before, without a passphrase.</source>
        <translation>
            <numerusform>%n clé a été fabriquée avant, sans phrase secrète.</numerusform>
            <numerusform>%n clés ont été fabriquées avant, sans phrase secrète.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n student(s) will send you a join request: import it from the dialog of the invitations.</source>
        <translation>
            <numerusform>%n étudiant vous enverra une demande d’accès : importez-la depuis la fenêtre des invitations.</numerusform>
            <numerusform>%n étudiants vous enverront une demande d’accès : importez-les depuis la fenêtre des invitations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinWords</name>
    <message>
        <location filename="../ui/words/joinwords.cpp" line="+34"/>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, line %2</source>
        <comment>a file and a line of it</comment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This RSA key is too short: at least 3072 bits are needed.</source>
        <translation>Cette clé RSA est trop courte : il faut au moins 3072 bits.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This kind of key is not accepted: ed25519, ECDSA, a security key, or RSA.</source>
        <translation>Ce type de clé n’est pas accepté : ed25519, ECDSA, clé de sécurité ou RSA.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The key is damaged: part of it may be missing.</source>
        <translation>La clé est abîmée : il en manque peut-être un morceau.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>There is no join request in it.</source>
        <translation>Il n’y a pas de demande d’accès dedans.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is not a join request: %1</source>
        <translation>Ce n’est pas une demande d’accès : %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It was made by a newer Pupitre; update this one.</source>
        <translation>Elle vient d’un Pupitre plus récent ; mettez celui-ci à jour.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is for another course: %1.</source>
        <translation>Elle est pour un autre cours : %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nobody of this course is meant by %1.</source>
        <translation>%1 ne désigne personne de ce cours.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 has left the course.</source>
        <translation>%1 a quitté le cours.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This key is already that of %1, and nobody could tell them apart.</source>
        <translation>Cette clé est déjà celle de %1 : on ne pourrait pas les distinguer.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The same as: %1.</source>
        <translation>La même que : %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Another key for the same person comes from: %1. Ask which one is theirs.</source>
        <translation>Une autre clé pour la même personne vient de : %1. Demandez laquelle est la sienne.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>gets this key</source>
        <comment>a student</comment>
        <translation>reçoit cette clé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>gets it in place of another</source>
        <comment>a key</comment>
        <translation>la reçoit à la place d’une autre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>has this key already</source>
        <comment>a student</comment>
        <translation>a déjà cette clé</translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%n student(s) get a key.</source>
        <translation>
            <numerusform>%n étudiant reçoit une clé.</numerusform>
            <numerusform>%n étudiants reçoivent une clé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n student(s) get another key, and the old one is refused.</source>
        <translation>
            <numerusform>%n étudiant reçoit une autre clé, et l’ancienne est refusée.</numerusform>
            <numerusform>%n étudiants reçoivent une autre clé, et l’ancienne est refusée.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n line(s) cannot be used.</source>
        <translation>
            <numerusform>%n ligne est inutilisable.</numerusform>
            <numerusform>%n lignes sont inutilisables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <location filename="../ui/tp/journal/journalwords.cpp" line="+30"/>
        <source>Published the TP</source>
        <translation>A publié le TP</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Started the TP</source>
        <translation>A démarré le TP</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ended the session</source>
        <translation>A terminé la séance</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gave more time to %1</source>
        <translation>A donné plus de temps à %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Restarted the environment of %1</source>
        <translation>A redémarré l’environnement de %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Collected the work of %1</source>
        <translation>A récupéré le travail de %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Changed the course</source>
        <translation>A modifié le cours</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Withdrew the access of %1</source>
        <translation>A retiré l’accès de %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gave access back to %1</source>
        <translation>A rendu l’accès à %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Prepared the workspace of %1</source>
        <translation>A préparé l’espace de travail de %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Prepared the workspace of %1 anew</source>
        <translation>A préparé à nouveau l’espace de travail de %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Started the environment of %1</source>
        <translation>A démarré l’environnement de %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stopped the environment of %1</source>
        <translation>A arrêté l’environnement de %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closed the work of %1 at the deadline</source>
        <translation>A clos le travail de %1 à l’échéance</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reopened the work of %1</source>
        <translation>A rouvert le travail de %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Purged the work of %1</source>
        <translation>A effacé le travail de %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Handed in the work</source>
        <translation>A remis le travail</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Asked for something that is not allowed</source>
        <translation>A demandé quelque chose qui n’est pas permis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Blocked %1, who is over the quota</source>
        <translation>A bloqué %1, qui dépasse son quota</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Let %1 write again</source>
        <translation>A laissé %1 écrire à nouveau</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Something did not work for %1</source>
        <translation>Quelque chose n’a pas fonctionné pour %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sent %1 to a compute host</source>
        <translation>A envoyé %1 sur une machine de calcul</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Brought the work of %1 home</source>
        <translation>A ramené le travail de %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lost the compute host of %1</source>
        <translation>A perdu la machine de calcul de %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A compute host does not answer</source>
        <translation>Une machine de calcul ne répond pas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A compute host answers again</source>
        <translation>Une machine de calcul répond à nouveau</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Made the course from another</source>
        <translation>A créé le cours à partir d’un autre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Brought the course to this place</source>
        <translation>A apporté le cours dans ce lieu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Began to move the course away</source>
        <translation>A commencé à déplacer le cours</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kept the course here after all</source>
        <translation>A finalement gardé le cours ici</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Moved the course away</source>
        <translation>A déplacé le cours ailleurs</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Made this place the home of the course</source>
        <translation>A fait de ce lieu le domicile du cours</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Looked at the files of %1</source>
        <translation>A consulté les fichiers de %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Opened a terminal in the environment of %1</source>
        <translation>A ouvert un terminal dans l’environnement de %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sent a message to %1</source>
        <translation>A envoyé un message à %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reset a file of %1</source>
        <translation>A rétabli un fichier de %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sent feedback to %1</source>
        <translation>A envoyé un retour à %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Teacher</source>
        <translation>Enseignant</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The place, by itself</source>
        <extracomment>who did it: the place by itself, at its time</extracomment>
        <translation>Le lieu, de lui-même</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>everybody</source>
        <extracomment>instead of a student&apos;s name</extracomment>
        <translation>tout le monde</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
</context>
<context>
    <name>LoadContent</name>
    <message>
        <location filename="../ui/gpus/forecast/loadcontent.cpp" line="+63"/>
        <source>Planned hours</source>
        <translation>Séances prévues</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At most, with hand-ins</source>
        <translation>Au plus, rendus compris</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>There</source>
        <translation>Sur place</translation>
    </message>
</context>
<context>
    <name>LoadGaugeWords</name>
    <message>
        <location filename="../ui/tp/seats/loadgauge.cpp" line="+98"/>
        <source>CPU</source>
        <extracomment>very short, in a tile: processor cores in use</extracomment>
        <translation>CPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>MEM</source>
        <extracomment>very short, in a tile: memory in use</extracomment>
        <translation>MÉM</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>GPU</source>
        <extracomment>very short, in a tile</extracomment>
        <translation>GPU</translation>
    </message>
</context>
<context>
    <name>LoadWords</name>
    <message numerus="yes">
        <location filename="../ui/words/loadwords.cpp" line="+48"/>
        <source>%n GPU(s)</source>
        <comment>what is missing</comment>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of memory</source>
        <extracomment>what is missing; %1: &quot;60 GB&quot;</extracomment>
        <translation>%1 de mémoire</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n core(s)</source>
        <comment>what is missing</comment>
        <translation>
            <numerusform>%n cœur</numerusform>
            <numerusform>%n cœurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+18"/>
        <source>%n GPU(s)</source>
        <comment>load</comment>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n core(s)</source>
        <comment>load</comment>
        <translation>
            <numerusform>%n cœur</numerusform>
            <numerusform>%n cœurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%1 of %n GPU(s)</source>
        <extracomment>the load of a day, short; %1: may be taken</extracomment>
        <translation>
            <numerusform>%1 sur %n GPU</numerusform>
            <numerusform>%1 sur %n GPU</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 of %2 GB</source>
        <extracomment>the load of a day, short; both in gigabytes</extracomment>
        <translation>%1 sur %2 Go</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%1 of %n core(s)</source>
        <extracomment>the load of a day, short; %1: may be taken</extracomment>
        <translation>
            <numerusform>%1 sur %n cœur</numerusform>
            <numerusform>%1 sur %n cœurs</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>≥ %1</source>
        <extracomment>the load of a day, short, where some have no limit</extracomment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 (at least %2 may be taken, %3 there)</source>
        <extracomment>what is missing, and why; %1: &quot;60 GB of memory&quot;, %2 and %3: amounts</extracomment>
        <translation>%1 (au moins %2 demandés, %3 présents)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 (up to %2 may be taken, %3 there)</source>
        <translation>%1 (jusqu’à %2 demandés, %3 présents)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 alone lacks %2 on %3.</source>
        <extracomment>%1: a TP, %2: what is missing, with figures, %3: a place</extracomment>
        <translation>Sur %3, il manque à %1 à lui seul %2.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n more</source>
        <comment>TPs</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 together lack %2 on %3.</source>
        <extracomment>%1: TPs, %2: what is missing, with figures, %3: a place</extracomment>
        <translation>Sur %3, il manque à %1 réunis %2.</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n core(s)</source>
        <comment>of a place</comment>
        <translation>
            <numerusform>%n cœur</numerusform>
            <numerusform>%n cœurs</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 memory</source>
        <comment>of a place</comment>
        <translation>%1 de mémoire</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n GPU(s)</source>
        <comment>of a place</comment>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
</context>
<context>
    <name>MakingSummary</name>
    <message>
        <location filename="../ui/environments/wizard/makingsummary.cpp" line="+32"/>
        <source>Containerfile of its own</source>
        <translation>son propre Containerfile</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 CPU</source>
        <comment>number of cores, may be 0.5</comment>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 GiB</source>
        <comment>memory</comment>
        <translation>%1 Gio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a GPU</source>
        <translation>un GPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>1/%1 GPU</source>
        <translation>1/%1 de GPU</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>exercise</source>
        <translation>exercice</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what it is made from</source>
        <translation>ceux d’où il part</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>those it has</source>
        <translation>ceux qu’il a</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n added</source>
        <comment>files or folders</comment>
        <translation>
            <numerusform>%n ajouté</numerusform>
            <numerusform>%n ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n on places</source>
        <comment>files or folders</comment>
        <translation>
            <numerusform>%n sur des lieux</numerusform>
            <numerusform>%n sur des lieux</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>none</source>
        <comment>files</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>terminal</source>
        <translation>terminal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>editors</source>
        <translation>éditeurs</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Class hours</source>
        <translation>En séance</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message>
        <location filename="../ui/words/measurewords.cpp" line="+34"/>
        <source>The certificate of %1 is signed by nobody known here.</source>
        <translation>Le certificat de %1 n’est signé par personne de connu ici.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Many laboratories sign their own. Nothing was asked.</source>
        <translation>Beaucoup de laboratoires signent eux-mêmes les leurs. Rien n’a été demandé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose the certificate of the authority that signed it: the administrator has the file.</source>
        <translation>Choisissez le certificat de l’autorité qui l’a signé : l’administrateur a ce fichier.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The certificate of %1 is for another name.</source>
        <translation>Le certificat de %1 est établi pour un autre nom.</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+3"/>
        <location line="+5"/>
        <source>Nothing was asked.</source>
        <translation>Rien n’a été demandé.</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Write the address with the name that the certificate has.</source>
        <translation>Écrivez l’adresse avec le nom que porte le certificat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The certificate of %1 is not valid today.</source>
        <translation>Le certificat de %1 n’est pas valable aujourd’hui.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check the clock of this computer; else the administrator has to renew it.</source>
        <translation>Vérifiez l’horloge de cet ordinateur ; sinon, l’administrateur doit le renouveler.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The certificate of %1 cannot be trusted.</source>
        <translation>On ne peut pas se fier au certificat de %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the details to the administrator.</source>
        <translation>Montrez les détails à l’administrateur.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The password or token for %1 is not known.</source>
        <translation>Le mot de passe ou le jeton pour %1 n’est pas connu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Without a keyring in your session it is kept only until Pupitre ends.</source>
        <translation>Sans trousseau dans votre session, il n’est conservé que jusqu’à la fermeture de Pupitre.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give it under Measurements.</source>
        <translation>Donnez-le sous Mesures.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 does not accept this login.</source>
        <translation>%1 n’accepte pas cette connexion.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Check the name and the password or token, or ask whoever runs it.</source>
        <translation>Vérifiez le nom et le mot de passe ou le jeton, ou demandez à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The place is not connected.</source>
        <translation>Le lieu n’est pas connecté.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It is what reaches %1.</source>
        <translation>C’est lui qui joint %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Connect it under Places, then try again.</source>
        <translation>Connectez-le sous Lieux, puis réessayez.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The SSH server of the place forwards nothing to %1.</source>
        <translation>Le serveur SSH du lieu ne relaie rien vers %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its administrator has forbidden it (AllowTcpForwarding, PermitOpen).</source>
        <translation>Son administrateur l’a interdit (AllowTcpForwarding, PermitOpen).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask for it, or for an address that this computer reaches.</source>
        <translation>Demandez-le-lui, ou demandez une adresse que cet ordinateur joint.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The place does not reach %1.</source>
        <translation>Le lieu ne joint pas %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing listens there, or the name is not known there.</source>
        <translation>Rien n’y écoute, ou ce nom n’y est pas connu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write the address as somebody logged in on the place would.</source>
        <translation>Écrivez l’adresse comme le ferait quelqu’un de connecté sur le lieu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This computer does not reach %1.</source>
        <translation>Cet ordinateur ne joint pas %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Many are reached only from their own machines.</source>
        <translation>Beaucoup ne sont joints que depuis leurs propres machines.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check the address and the port, or have the place reach it.</source>
        <translation>Vérifiez l’adresse et le port, ou faites-la joindre par le lieu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Check the port; a firewall may be in between.</source>
        <translation>Vérifiez le port ; un pare-feu peut se trouver entre les deux.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 sends on to another address.</source>
        <translation>%1 renvoie à une autre adresse.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A password or token does not go along.</source>
        <translation>Un mot de passe ou un jeton n’y va pas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write the address where it leads.</source>
        <translation>Écrivez l’adresse où elle mène.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 knows this login and refuses the question.</source>
        <translation>%1 reconnaît cette connexion et refuse la question.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ask whoever runs it for the right to read measurements.</source>
        <translation>Demandez à la personne qui s’en occupe le droit de lire les mesures.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What answers there is no Prometheus.</source>
        <translation>Ce qui y répond n’est pas un Prometheus.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Check the port and the path; Prometheus usually has port 9090.</source>
        <translation>Vérifiez le port et le chemin ; Prometheus a d’ordinaire le port 9090.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Prometheus did not take the question.</source>
        <translation>Prometheus n’a pas accepté la question.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Check the labels; the details say what it dislikes.</source>
        <translation>Vérifiez les étiquettes ; les détails disent ce qui lui déplaît.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 broke off or is not ready.</source>
        <translation>%1 a coupé ou n’est pas prêt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again in a moment; whoever runs it can look at the details.</source>
        <translation>Réessayez dans un moment ; la personne qui s’en occupe peut regarder les détails.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 holds no certificate.</source>
        <translation>%1 ne contient pas de certificat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose a file that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Choisissez un fichier qui commence par -----BEGIN CERTIFICATE-----.</translation>
    </message>
</context>
<context>
    <name>MessageSentences</name>
    <message>
        <location filename="../ui/tp/messages/messagewords.cpp" line="+27"/>
        <source>nothing is open for them yet</source>
        <translation>rien ne leur est encore ouvert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>their work is closed</source>
        <translation>leur travail est clos</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>At most %n line(s): a terminal shows no more at once.</source>
        <translation>
            <numerusform>Au plus %n ligne&#xa0;: un terminal n’en montre pas davantage à la fois.</numerusform>
            <numerusform>Au plus %n lignes&#xa0;: un terminal n’en montre pas davantage à la fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n character(s) left</source>
        <translation>
            <numerusform>Encore %n caractère</numerusform>
            <numerusform>Encore %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n caractère de trop</numerusform>
            <numerusform>%n caractères de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>The message went to %n student(s).</source>
        <translation>
            <numerusform>Message envoyé à %n étudiant.</numerusform>
            <numerusform>Message envoyé à %n étudiants.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is on their terminals now.</source>
        <translation>Il est maintenant sur leurs terminaux.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n of them have a terminal open and see it now; the others when they come in.</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n d’entre eux a un terminal ouvert et le voit maintenant&#xa0;; les autres en arrivant.</numerusform>
            <numerusform>%n d’entre eux ont un terminal ouvert et le voient maintenant&#xa0;; les autres en arrivant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n could not get it.</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n n’a pas pu le recevoir.</numerusform>
            <numerusform>%n n’ont pas pu le recevoir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationWords</name>
    <message>
        <location filename="../ui/words/statewords.cpp" line="+150"/>
        <source>Making the image %1</source>
        <translation>Création de l’image %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Creating %1</source>
        <translation>Création de %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copying to %1</source>
        <translation>Copie vers %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Changing the students of %1</source>
        <translation>Étudiants de %1&#xa0;: mise à jour</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Preparing %1</source>
        <translation>Préparation de %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Starting %1</source>
        <translation>Démarrage de %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ending %1</source>
        <translation>Clôture de %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Restarting environments of %1</source>
        <translation>Redémarrage des environnements de %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Collecting %1</source>
        <translation>Récupération de %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sending feedback of %1</source>
        <translation>Envoi des retours de %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Making invitations for %1</source>
        <translation>Création des invitations pour %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Removing %1</source>
        <translation>Suppression de %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Exporting %1</source>
        <translation>Exportation de %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Moving %1</source>
        <translation>Déplacement de %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Removing Pupitre from %1</source>
        <translation>Suppression de Pupitre sur %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copying files of %1</source>
        <translation>Copie de fichiers de %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Building %1</source>
        <translation>Construction de %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 of %2</source>
        <comment>how much is done of how much</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1/s</source>
        <comment>a rate, such as 4 MB/s</comment>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>encore %n minute</numerusform>
            <numerusform>encore %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n second(s) left</source>
        <translation>
            <numerusform>encore %n seconde</numerusform>
            <numerusform>encore %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherClasses</name>
    <message numerus="yes">
        <location filename="../ui/courses/otherclasses.cpp" line="+34"/>
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n étudiant</numerusform>
            <numerusform>%n étudiants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnerTableText</name>
    <message>
        <location filename="../app/desktop/cli/monitoring/ownertable.cpp" line="+97"/>
        <source>who</source>
        <translation>qui</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>GPUs held</source>
        <translation>GPU occupés</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>used</source>
        <translation>utilisés</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>minute</source>
        <comment>the last one, as a small curve</comment>
        <translation>minute</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>power</source>
        <translation>puissance</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>where</source>
        <comment>on which GPUs</comment>
        <translation>où</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>all</source>
        <translation>tout</translation>
    </message>
</context>
<context>
    <name>OwnerWords</name>
    <message>
        <location filename="../ui/words/ownerwords.cpp" line="+43"/>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Experiment %1</source>
        <translation>Expérience %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This account</source>
        <translation>Ce compte</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Others</source>
        <extracomment>other people on the machine, together</extracomment>
        <translation>Autres</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not attributed</source>
        <extracomment>in use, and nobody can be named</extracomment>
        <translation>Non attribué</translation>
    </message>
</context>
<context>
    <name>PeopleText</name>
    <message>
        <location filename="../app/desktop/cli/peopletext.cpp" line="+57"/>
        <source>+ %1: %2</source>
        <translation>+ %1&#xa0;: %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>~ %1: %2 sits elsewhere now; the work of this seat stays</source>
        <translation>~ %1&#xa0;: %2 a changé de poste&#xa0;; le travail de celui-ci reste</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>~ %1: %2 is back</source>
        <translation>~ %1&#xa0;: %2 est de retour</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>~ %1: %2 (mail, number or key)</source>
        <translation>~ %1&#xa0;: %2 (courriel, numéro ou clé)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>~ %1: %2 is now called %3</source>
        <translation>~ %1&#xa0;: %2 s’appelle maintenant %3</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>~ %1: %2 becomes %3</source>
        <translation>~ %1&#xa0;: %2 devient %3</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>- %1: %2 leaves: keys and connections end, the work stays until it is purged</source>
        <translation>- %1&#xa0;: %2 part&#xa0;: clés et connexions prennent fin, le travail reste jusqu’à son effacement</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>- %1: %2 leaves the group</source>
        <translation>- %1&#xa0;: %2 quitte le groupe</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 (stays, as told)</source>
        <translation>%1 (reste, comme demandé)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 new, %2 changed, %3 leaving</source>
        <translation>%1 nouveaux, %2 modifiés, %3 partants</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The class list changes nothing.</source>
        <translation>La liste de classe ne change rien.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Some lines cannot be used, so nobody leaves the course because of this list.</source>
        <translation>Certaines lignes sont inutilisables&#xa0;: personne ne quitte donc le cours à cause de cette liste.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Nothing was changed. Add --apply to do this; --keep names who stays all the same.</source>
        <translation>Rien n’a été changé. Ajoutez --apply pour le faire&#xa0;; --keep nomme qui reste malgré tout.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The students of %1 are changed. Who is new needs an invitation.</source>
        <translation>Les étudiants de %1 sont à jour. Les nouveaux ont besoin d’une invitation.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Moodle finds people by numbers of its own: --worksheet with the assignment&apos;s grading worksheet.</source>
        <translation>Moodle reconnaît les personnes à ses propres numéros : --worksheet avec la feuille d’évaluation du devoir.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>All of them are in %1. It holds keys: delete it once it is sent.</source>
        <translation>Toutes sont dans %1. Ce fichier contient des clés : supprimez-le après l’envoi.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 is not in it: give them their folder.</source>
        <translation>%1 n’y est pas : remettez-lui son dossier.</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n person(s) have a new key; the old ones are refused. The invitations are in %1.</source>
        <translation>
            <numerusform>%n personne a une nouvelle clé&#xa0;; l’ancienne est refusée. L’invitation est dans %1.</numerusform>
            <numerusform>%n personnes ont une nouvelle clé&#xa0;; les anciennes sont refusées. Les invitations sont dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Several people share %1. Say whose key this is: %2.</source>
        <translation>Plusieurs personnes partagent %1. Précisez de qui est cette clé&#xa0;: %2.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>--keys is “made” or “theirs”.</source>
        <translation>--keys vaut « made » ou « theirs ».</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>With --keys theirs no key is made here, so there is no passphrase to choose.</source>
        <translation>Avec --keys theirs, aucune clé n’est fabriquée ici : il n’y a pas de phrase secrète à choisir.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The passphrases are in %1. Hand them out another way than the keys.</source>
        <translation>Les phrases secrètes sont dans %1. Donnez-les par un autre chemin que les clés.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The key of %1 was there before and has no passphrase.</source>
        <translation>La clé de %1 existait déjà et n’a pas de phrase secrète.</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n student(s) send you a join request; “pupitre course admit” takes them.</source>
        <translation>
            <numerusform>%n étudiant vous envoie une demande d’accès ; « pupitre course admit » la prend.</numerusform>
            <numerusform>%n étudiants vous envoient une demande d’accès ; « pupitre course admit » les prend.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 (%2): %3, %4</source>
        <comment>seat, name, what happens to the key, its fingerprint</comment>
        <translation>%1 (%2) : %3, %4</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nothing was changed. Add --apply to do this.</source>
        <translation>Rien n’a changé. Ajoutez --apply pour le faire.</translation>
    </message>
</context>
<context>
    <name>PlaceErrors</name>
    <message>
        <location filename="../ui/words/placeerrors.cpp" line="+26"/>
        <source>This</source>
        <translation>Ceci</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is switched off, or no network leads there from here. What was planned goes on there by itself if it runs.</source>
        <translation>Le lieu est éteint, ou aucun réseau n’y mène d’ici. Ce qui était prévu s’y poursuit de lui-même s’il est en marche.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Check the network or the VPN, and the name of the host.</source>
        <translation>Vérifiez le réseau ou le VPN, et le nom de l’hôte.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The machine or the network is very slow just now; nothing was changed here.</source>
        <translation>La machine ou le réseau est très lent en ce moment&#xa0;; rien n’a été modifié ici.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The host key of %1 is not known here.</source>
        <translation>La clé d’hôte de %1 n’est pas connue ici.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Until a person has compared it, nobody can tell whether this is really that machine.</source>
        <translation>Tant que personne ne l’a comparée, nul ne peut dire s’il s’agit vraiment de cette machine.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compare the fingerprint with the one that the administrator gives, then accept it.</source>
        <translation>Comparez l’empreinte avec celle que donne l’administrateur, puis acceptez-la.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The host key of %1 is not the one it had before.</source>
        <translation>La clé d’hôte de %1 n’est plus la même.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Either the machine was reinstalled, or somebody stands between you and it. Nothing was sent.</source>
        <translation>Soit la machine a été réinstallée, soit quelqu’un s’interpose entre vous et elle. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ask the administrator. Only if they confirm it, remove the old key with ssh-keygen -R and connect again.</source>
        <translation>Demandez à l’administrateur. Seulement s’il le confirme, supprimez l’ancienne clé avec ssh-keygen -R, puis reconnectez-vous.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 did not let you in.</source>
        <translation>%1 a refusé la connexion.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The account exists there with another key or password, or not at all.</source>
        <translation>Le compte y a une autre clé ou un autre mot de passe, ou n’existe pas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check the user name, load your key into the SSH agent, or ask the administrator to add it.</source>
        <translation>Vérifiez le nom d’utilisateur, chargez votre clé dans l’agent SSH, ou demandez à l’administrateur de l’ajouter.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The connection to %1 was lost.</source>
        <translation>La connexion à %1 est perdue.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What had begun there goes on by itself; this window catches up when the connection is back.</source>
        <translation>Ce qui y était commencé se poursuit seul&#xa0;; cette fenêtre se mettra à jour au retour de la connexion.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait a moment, or check the network.</source>
        <translation>Attendez un instant, ou vérifiez le réseau.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>On %1, a start-up file of the shell writes text.</source>
        <translation>Sur %1, un fichier de démarrage du shell écrit du texte.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>That text gets in between the two programs, which then cannot understand each other.</source>
        <translation>Ce texte s’intercale entre les deux programmes, qui ne peuvent plus se comprendre.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make ~/.bashrc silent for commands: put output behind a test for an interactive shell.</source>
        <translation>Rendez ~/.bashrc muet pour les commandes&#xa0;: n’affichez rien hors d’un shell interactif.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The place already works with a newer Pupitre (%1).</source>
        <translation>Le lieu fonctionne déjà avec un Pupitre plus récent (%1).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This version does not know its protocol and changes nothing there.</source>
        <translation>Cette version ne connaît pas son protocole et n’y modifie rien.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Update Pupitre on this computer.</source>
        <translation>Mettez à jour Pupitre sur cet ordinateur.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Pupitre could not start on the place.</source>
        <translation>Pupitre n’a pas pu démarrer sur le lieu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its small program is there but does not run, perhaps because programs may not be started from the home folder.</source>
        <translation>Son petit programme est présent mais ne s’exécute pas, peut-être parce que le dossier personnel interdit d’exécuter des programmes.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look at the details; where they say &quot;Permission denied&quot;, ask the administrator to mount the home without noexec.</source>
        <translation>Consultez les détails ; s’ils disent « Permission denied », demandez à l’administrateur de monter le dossier personnel sans noexec.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The place gave an answer that makes no sense.</source>
        <translation>Le lieu a donné une réponse incompréhensible.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Something else than Pupitre may be talking on that connection.</source>
        <translation>Un autre programme que Pupitre parle peut-être sur cette connexion.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Run the place check; if it is all green, report this with its details.</source>
        <translation>Lancez le contrôle du lieu&#xa0;; si tout est vert, signalez ce problème avec ses détails.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This was cancelled.</source>
        <translation>Opération annulée.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What was already done stays as it is and can be continued.</source>
        <translation>Ce qui était déjà fait reste en l’état et peut être poursuivi.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Start it again when you like.</source>
        <translation>Relancez-la quand vous voulez.</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <location filename="../ui/places/placewords.cpp" line="+31"/>
        <source>no container engine</source>
        <translation>aucun moteur de conteneurs</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>none: deadlines need this program open</source>
        <translation>aucune&#xa0;: ce programme doit rester ouvert pour les échéances</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>set up in systemd</source>
        <translation>inscrite dans systemd</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>set up in cron</source>
        <translation>inscrite dans cron</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>its first sign comes within a minute</source>
        <comment>timer</comment>
        <translation>son premier signe vient dans la minute</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>it has never called</source>
        <comment>timer</comment>
        <translation>elle n’a jamais appelé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>silent for %1</source>
        <comment>timer</comment>
        <extracomment>%1: a short duration such as &quot;12 min&quot;</extracomment>
        <translation>muette depuis %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>works</source>
        <comment>timer</comment>
        <translation>fonctionne</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%n processor(s)</source>
        <translation>
            <numerusform>%n processeur</numerusform>
            <numerusform>%n processeurs</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>without SSH</source>
        <translation>sans SSH</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 through %2</source>
        <translation>%1 via %2</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Write where the place is, for example ada@lab-gpu-1.example.org.</source>
        <translation>Indiquez où se trouve le lieu, par exemple ada@lab-gpu-1.example.org.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is no address. Write user@host, user@host:port, or a name from your SSH configuration.</source>
        <translation>Ce n’est pas une adresse. Écrivez user@host, user@host:port, ou un nom de votre configuration SSH.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is no jump host. Write user@host, several separated by commas.</source>
        <translation>Ce n’est pas un hôte de rebond. Écrivez user@host, plusieurs séparés par des virgules.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This key file cannot be read. Choose another, or leave it empty.</source>
        <translation>Ce fichier de clé est illisible. Choisissez-en un autre, ou laissez vide.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Free disk</source>
        <translation>Disque libre</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Timer</source>
        <translation>Minuterie</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
</context>
<context>
    <name>ProgramToolWords</name>
    <message>
        <location filename="../app/desktop/programtools.cpp" line="+32"/>
        <source>%1 is opening.</source>
        <translation>%1 s’ouvre.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>So that editors find your environment as %1, one line was added to %2; Settings takes it away again.</source>
        <translation>Pour que les éditeurs trouvent votre environnement sous le nom %1, une ligne a été ajoutée à %2 ; les Réglages la retirent.</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>The connection has ended. Press Enter to close this window.</source>
        <translation>La connexion est terminée. Appuyez sur Entrée pour fermer cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>ReachChecks</name>
    <message>
        <location filename="../ui/words/reachchecks.cpp" line="+46"/>
        <source>in %1 ms</source>
        <translation>en %1&#xa0;ms</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>not needed on this computer</source>
        <translation>inutile sur cet ordinateur</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>nothing comes between the two programs</source>
        <translation>rien ne s’intercale entre les deux programmes</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>agrees with this computer to %1 ms</source>
        <translation>conforme à celle de cet ordinateur à %1&#xa0;ms près</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 ms from this computer&apos;s</source>
        <translation>à %1&#xa0;ms de celle de cet ordinateur</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deadlines follow the clock of the place. One of the two is wrong.</source>
        <translation>Les échéances suivent l’horloge du lieu. L’une des deux est fausse.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please synchronise the clock of the machine (chrony or systemd-timesyncd).</source>
        <translation>Veuillez synchroniser l’horloge de la machine (chrony ou systemd-timesyncd).</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>this is root</source>
        <translation>c’est root</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A mistake here could break the machine. One ordinary account per course is better.</source>
        <translation>Une erreur ici pourrait casser la machine. Mieux vaut un compte ordinaire par cours.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please make an ordinary account for the course.</source>
        <translation>Veuillez créer un compte ordinaire pour le cours.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1, a member of %2</source>
        <translation>%1, membre de %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whoever gets this account gets the machine. One account per course, without such groups, is better.</source>
        <translation>Qui obtient ce compte obtient la machine. Mieux vaut un compte par cours, sans de tels groupes.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please make an account for the course that is not in %1.</source>
        <translation>Veuillez créer pour le cours un compte qui ne soit pas dans %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1, with private keys in ~/.ssh (%2)</source>
        <translation>%1, avec des clés privées dans ~/.ssh (%2)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whoever gets this account gets what those keys open. One account per course is better.</source>
        <translation>Qui obtient ce compte obtient ce que ces clés ouvrent. Mieux vaut un compte par cours.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>everything needed is allowed</source>
        <translation>tout le nécessaire est autorisé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>limits %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pupitre keeps to it.</source>
        <translation>Pupitre s’y conforme.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>forbids %1</source>
        <translation>interdit %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Students cannot come in here.</source>
        <translation>Les étudiants ne peuvent pas se connecter ici.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please allow %1 in %2.</source>
        <translation>Veuillez autoriser %1 dans %2.</translation>
    </message>
</context>
<context>
    <name>ReadinessWords</name>
    <message>
        <location filename="../ui/today/readinesswords.cpp" line="+41"/>
        <source>Place reachable</source>
        <translation>Lieu joignable</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>connected in %1 ms</source>
        <translation>connecté en %1&#xa0;ms</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>being reached…</source>
        <translation>connexion en cours…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Place not reachable</source>
        <translation>Lieu injoignable</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It is tried again by itself.</source>
        <translation>Nouvel essai automatique.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+15"/>
        <location line="+23"/>
        <location line="+20"/>
        <location line="+19"/>
        <location line="+3"/>
        <source>Fix…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <location line="-70"/>
        <source>Environment present</source>
        <translation>Environnement présent</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Environment missing</source>
        <translation>Environnement absent</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+21"/>
        <location line="+9"/>
        <location line="+21"/>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <location line="-49"/>
        <source>%1 / %2 workspaces prepared</source>
        <translation>%1 / %2 espaces de travail préparés</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the others follow by themselves</source>
        <translation>les autres suivent d’eux-mêmes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>nobody in this course yet</source>
        <translation>encore personne dans ce cours</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Everybody can come in</source>
        <translation>Tout le monde a accès</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>each has a key</source>
        <translation>chacun a une clé</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n student(s) without a key</source>
        <translation>
            <numerusform>%n étudiant sans clé</numerusform>
            <numerusform>%n étudiants sans clé</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 / %2 GPUs</source>
        <translation>%1 / %2 GPU</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>some students will have none</source>
        <translation>certains étudiants n’en auront pas</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Room on the disk</source>
        <translation>Espace disque suffisant</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+1"/>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The disk is almost full</source>
        <translation>Le disque est presque plein</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Keeps the hours by itself</source>
        <translation>Tient les horaires tout seul</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>its first sign comes within a minute</source>
        <translation>son premier signe vient dans la minute</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>last sign just now</source>
        <translation>dernier signe à l’instant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>last sign %1 ago</source>
        <translation>dernier signe il y a %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Timer</source>
        <translation>Minuterie</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The timer is silent</source>
        <translation>La minuterie est muette</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hours and deadline may come late</source>
        <translation>horaires et échéance peuvent prendre du retard</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No timer on this place</source>
        <translation>Pas de minuterie sur ce lieu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>keep this window open for the deadline</source>
        <translation>gardez cette fenêtre ouverte jusqu’à l’échéance</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <location filename="../ui/words/refusalwords.cpp" line="+54"/>
        <source>Your key is not set up correctly on the place.</source>
        <translation>Votre clé n’est pas correctement installée sur le lieu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The line for your key there is damaged.</source>
        <translation>La ligne de votre clé y est abîmée.</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+61"/>
        <location line="+7"/>
        <source>Tell your teacher.</source>
        <translation>Prévenez votre enseignant.</translation>
    </message>
    <message>
        <location line="-66"/>
        <source>This course is not there any more.</source>
        <translation>Ce cours n’est plus là.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It was removed, or cannot be read.</source>
        <translation>Il a été supprimé, ou est illisible.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+7"/>
        <source>Ask your teacher.</source>
        <translation>Demandez à votre enseignant.</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>This course is moving to another machine.</source>
        <translation>Ce cours déménage vers une autre machine.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Your work goes with it.</source>
        <translation>Votre travail le suit.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask your teacher for the new invitation.</source>
        <translation>Demandez la nouvelle invitation à votre enseignant.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You are not in this course any more.</source>
        <translation>Vous n’êtes plus dans ce cours.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your work is kept there until the course is removed.</source>
        <translation>Votre travail y est gardé jusqu’à la suppression du cours.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Your access was withdrawn.</source>
        <translation>Votre accès a été retiré.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your work is kept; nobody else can come in with this key either.</source>
        <translation>Votre travail est gardé ; personne d’autre n’entre avec cette clé non plus.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask your teacher; a new invitation may have been sent to you.</source>
        <translation>Demandez à votre enseignant ; une nouvelle invitation vous a peut-être été envoyée.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Your environment is stopped: %1.</source>
        <translation>Votre environnement est arrêté : %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It takes more room than each student has.</source>
        <translation>Il prend plus de place que n’en a chaque étudiant.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove files you do not need, under Files; it goes on by itself within a minute.</source>
        <translation>Supprimez des fichiers inutiles, sous Fichiers ; il repart tout seul en moins d’une minute.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not open yet.</source>
        <translation>Ce n’est pas encore ouvert.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It opens at %1.</source>
        <translation>Cela ouvre à %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Until then you can read the documents, under Files.</source>
        <translation>D’ici là, vous pouvez lire les documents, sous Fichiers.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing is open at the moment.</source>
        <translation>Rien n’est ouvert en ce moment.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No TP of this course is in its hours or before its deadline.</source>
        <translation>Aucun TP de ce cours n’est dans ses heures ou avant sa date limite.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look at the dates of the next TP.</source>
        <translation>Regardez les dates du prochain TP.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The deadline has passed.</source>
        <translation>La date limite est passée.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your work was put away as it was, and nothing can change it any more.</source>
        <translation>Votre travail a été mis de côté tel quel, et plus rien ne peut le changer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You can download your submission, with its receipt.</source>
        <translation>Vous pouvez télécharger votre rendu, avec son reçu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The deadline passed a moment ago.</source>
        <translation>La date limite vient de passer.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Your work is being put away.</source>
        <translation>Votre travail est en train d’être mis de côté.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing was handed in yet.</source>
        <translation>Rien n’a encore été rendu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is a receipt as soon as something was.</source>
        <translation>Il y a un reçu dès que quelque chose l’est.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hand in, or wait for the deadline: what is there then counts.</source>
        <translation>Rendez votre travail, ou attendez la date limite : ce qui est là à ce moment compte.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The place did not understand this program.</source>
        <translation>Le lieu n’a pas compris ce programme.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It may run another version of Pupitre.</source>
        <translation>Il utilise peut-être une autre version de Pupitre.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Update Pupitre on this computer; if it is up to date, tell your teacher.</source>
        <translation>Mettez Pupitre à jour sur cet ordinateur ; s’il l’est déjà, prévenez votre enseignant.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This needs a connection without a terminal.</source>
        <translation>Cela demande une connexion sans terminal.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A terminal changes bytes on their way.</source>
        <translation>Un terminal change des octets en chemin.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave out the option -t of ssh.</source>
        <translation>Retirez l’option -t de ssh.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no %1 in this course for you.</source>
        <translation>Il n’y a pas de %1 pour vous dans ce cours.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It was renamed or removed.</source>
        <translation>Il a été renommé ou supprimé.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Refresh, and look at what there is.</source>
        <translation>Actualisez, et regardez ce qu’il y a.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You handed in a moment ago.</source>
        <translation>Vous venez de rendre votre travail.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hand-ins are 30 seconds apart.</source>
        <translation>Deux rendus sont séparés d’au moins 30 secondes.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait %1 s; what you change meanwhile is not lost.</source>
        <translation>Attendez %1 s ; ce que vous changez entre-temps n’est pas perdu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You have %1 connections already.</source>
        <translation>Vous avez déjà %1 connexions.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Each terminal, transfer and editor is one.</source>
        <translation>Chaque terminal, transfert et éditeur en est une.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close some, then try again.</source>
        <translation>Fermez-en, puis réessayez.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your environment cannot be started.</source>
        <translation>Votre environnement ne démarre pas.</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+3"/>
        <source>The place said: %1.</source>
        <translation>Le lieu a dit : %1.</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Try again; if it stays like this, tell your teacher.</source>
        <translation>Réessayez ; si cela dure, prévenez votre enseignant.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your files cannot be shown.</source>
        <translation>Vos fichiers ne peuvent pas être montrés.</translation>
    </message>
    <message>
        <location line="-79"/>
        <location line="+82"/>
        <source>This could not be handed in.</source>
        <translation>Cela n’a pas pu être rendu.</translation>
    </message>
    <message>
        <location line="-80"/>
        <source>The disk of the place is full. Your work is unchanged.</source>
        <translation>Le disque du lieu est plein. Votre travail est inchangé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tell your teacher; what is there at the deadline counts even so.</source>
        <translation>Prévenez votre enseignant ; ce qui s’y trouve à la date limite compte quand même.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The copy would take more room than each student has. Your work is unchanged.</source>
        <translation>La copie prendrait plus de place que n’en a chaque étudiant. Votre travail est inchangé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove files you do not need, under Files, then hand in again.</source>
        <translation>Supprimez les fichiers inutiles, sous Fichiers, puis rendez à nouveau.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A hand-in of yours is still under way.</source>
        <translation>Une remise de votre part est encore en cours.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait a moment, then look at the receipt.</source>
        <translation>Patientez un instant, puis regardez le reçu.</translation>
    </message>
    <message>
        <location line="+73"/>
        <source>The place said: %1. Your work is unchanged.</source>
        <translation>Le lieu a dit : %1. Votre travail est inchangé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again; if it stays like this, tell your teacher before the deadline.</source>
        <translation>Réessayez ; si cela dure, prévenez votre enseignant avant la date limite.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something is wrong on the place.</source>
        <translation>Quelque chose ne va pas sur le lieu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It said: %1. Your work is unchanged.</source>
        <translation>Il a dit : %1. Votre travail est inchangé.</translation>
    </message>
</context>
<context>
    <name>RemovalWords</name>
    <message numerus="yes">
        <location filename="../ui/courses/removalwords.cpp" line="+23"/>
        <source>%n workspace(s)</source>
        <translation>
            <numerusform>%n espace de travail</numerusform>
            <numerusform>%n espaces de travail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n submission(s)</source>
        <translation>
            <numerusform>%n rendu</numerusform>
            <numerusform>%n rendus</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deleted on the place: %1 (%2).</source>
        <extracomment>%1: &quot;31 workspaces, 28 submissions&quot;, %2: a size</extracomment>
        <translation>Supprimés sur le lieu&#xa0;: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n of the submissions is nowhere else: collect it first if you want it.</source>
        <translation>
            <numerusform>%n des rendus n’existe nulle part ailleurs&#xa0;: récupérez-le d’abord si vous y tenez.</numerusform>
            <numerusform>%n des rendus n’existent nulle part ailleurs&#xa0;: récupérez-les d’abord si vous y tenez.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This cannot be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
</context>
<context>
    <name>RequestErrors</name>
    <message>
        <location filename="../ui/words/requesterrors.cpp" line="+27"/>
        <source>This</source>
        <translation>Ceci</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is not what it should be.</source>
        <translation>%1&#xa0;: contenu inattendu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It was damaged, or is of another kind, and was not used.</source>
        <translation>L’élément est endommagé ou d’un autre type, et n’a pas été utilisé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check the file or the text; the details say where reading stopped.</source>
        <translation>Vérifiez le fichier ou le texte&#xa0;; les détails disent où la lecture s’est arrêtée.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was written by a newer Pupitre.</source>
        <translation>%1&#xa0;: écrit par un Pupitre plus récent.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It was left as it is, because this version could lose what it does not know.</source>
        <translation>Rien n’y a été modifié, car cette version pourrait perdre ce qu’elle ne connaît pas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Update Pupitre on this computer.</source>
        <translation>Mettez à jour Pupitre sur cet ordinateur.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No terminal program was found on this computer.</source>
        <translation>Aucun programme de terminal n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A terminal opens in the program that your desktop uses for it, and there is none.</source>
        <translation>Un terminal s’ouvre dans le programme que votre bureau utilise pour cela, et il n’y en a pas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install one, such as xterm, or name yours in the variable TERMINAL, then try again.</source>
        <translation>Installez-en un, par exemple xterm, ou nommez le vôtre dans la variable TERMINAL, puis réessayez.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 does not exist.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It was removed, renamed, or never there.</source>
        <translation>L’élément a été supprimé, renommé, ou n’a jamais existé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check the name, and refresh the list.</source>
        <translation>Vérifiez le nom, et actualisez la liste.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 exists already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was overwritten.</source>
        <translation>Rien n’a été écrasé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose another name, or change what is there.</source>
        <translation>Choisissez un autre nom, ou modifiez l’existant.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was changed by somebody else meanwhile.</source>
        <translation>%1&#xa0;: modifié entre-temps par quelqu’un d’autre.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your change was not applied, so that theirs is not lost.</source>
        <translation>Votre modification n’a pas été appliquée, pour ne pas perdre la sienne.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look at the new state, then make your change again.</source>
        <translation>Regardez le nouvel état, puis refaites votre modification.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 has moved to another place, or is on its way.</source>
        <translation>%1 a changé de lieu, ou est en chemin.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This place changes nothing in it any more.</source>
        <translation>Ce lieu n’y change plus rien.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use it on the other place; “pupitre place move” ends a move that was cut short.</source>
        <translation>Utilisez-le sur l’autre lieu&#xa0;; «&#xa0;pupitre place move&#xa0;» termine un déplacement interrompu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 cannot be used like this.</source>
        <translation>%1&#xa0;: inutilisable en l’état.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Correct it; the details say what is expected.</source>
        <translation>Corrigez&#xa0;; les détails disent ce qui est attendu.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is busy with something else.</source>
        <translation>%1&#xa0;: une autre opération est en cours.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Two changes at once could spoil each other, so the second one waits or is refused.</source>
        <translation>Deux modifications simultanées pourraient se nuire&#xa0;; la seconde attend donc ou est refusée.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait until the other is done, then try again.</source>
        <translation>Attendez la fin de l’autre, puis réessayez.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This public key cannot be accepted (%1).</source>
        <translation>Cette clé publique ne peut pas être acceptée (%1).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keys must be plain ed25519, ECDSA, security-key, or RSA of at least 3072 bits.</source>
        <translation>Les clés doivent être de simples clés ed25519, ECDSA, de sécurité, ou RSA d’au moins 3072 bits.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask for another public key, or let Pupitre make one.</source>
        <translation>Demandez une autre clé publique, ou laissez Pupitre en créer une.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This key is already in use (%1).</source>
        <translation>Cette clé est déjà utilisée (%1).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One key cannot belong to two people: nobody could tell them apart.</source>
        <translation>Une clé ne peut pas appartenir à deux personnes&#xa0;: nul ne pourrait les distinguer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask for another key, or make one for each person.</source>
        <translation>Demandez une autre clé, ou créez-en une par personne.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is a symbolic link.</source>
        <translation>%1 est un lien symbolique.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Following it could change a file somewhere else, so nothing was written.</source>
        <translation>Le suivre pourrait modifier un fichier ailleurs&#xa0;; rien n’a donc été écrit.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Replace the link by a real file or folder.</source>
        <translation>Remplacez le lien par un vrai fichier ou dossier.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 changed while it was being updated.</source>
        <translation>%1 a changé pendant la mise à jour.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Another program wrote it at the same moment; nothing of it was lost.</source>
        <translation>Un autre programme y écrivait au même moment&#xa0;; rien de son contenu n’a été perdu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is too early for %1.</source>
        <translation>%1&#xa0;: il est trop tôt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It opens later, by the clock of the place.</source>
        <translation>L’ouverture viendra plus tard, à l’horloge du lieu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Come back at the time shown, or change the hours of the TP.</source>
        <translation>Revenez à l’heure indiquée, ou changez les horaires du TP.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is too late for %1.</source>
        <translation>%1&#xa0;: il est trop tard.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The time for it has passed, by the clock of the place.</source>
        <translation>Le délai est passé, à l’horloge du lieu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give an extension if the work should go on.</source>
        <translation>Accordez une prolongation si le travail doit continuer.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 comes too soon after the last time.</source>
        <translation>%1&#xa0;: trop peu de temps depuis la dernière fois.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A short pause between two keeps the place fast for everybody.</source>
        <translation>Une courte pause entre deux demandes garde le lieu rapide pour tous.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait a few seconds, then try again.</source>
        <translation>Attendez quelques secondes, puis réessayez.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The work of %1 is not frozen yet.</source>
        <translation>%1&#xa0;: le travail n’est pas encore figé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Until it is, it can still change.</source>
        <translation>D’ici là, il peut encore changer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait for the deadline; the place freezes within a minute.</source>
        <translation>Attendez l’échéance&#xa0;; le lieu fige dans la minute.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A program of %1 could not be ended.</source>
        <translation>%1&#xa0;: un programme n’a pas pu être arrêté.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As long as it lives, the work is not frozen, because it could still change.</source>
        <translation>Tant qu’il tourne, le travail n’est pas figé, car il pourrait encore changer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pupitre keeps trying. If it stays, ask the administrator to end the process in the details.</source>
        <translation>Pupitre continue d’essayer. S’il persiste, demandez à l’administrateur d’arrêter le processus indiqué dans les détails.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The clock of the place has jumped.</source>
        <translation>L’horloge du lieu a sauté.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For ten minutes nothing is frozen or purged, in case the clock is wrong.</source>
        <translation>Pendant dix minutes, rien n’est figé ni purgé, au cas où l’horloge serait fausse.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check the time on the machine, or ask the administrator.</source>
        <translation>Vérifiez l’heure de la machine, ou demandez à l’administrateur.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The compute host %1 was lost while this seat worked on it.</source>
        <translation>L’hôte de calcul %1 a été perdu pendant que ce poste y travaillait.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing had come home from there yet: what was done on it since it began is missing here.</source>
        <translation>Rien n’en était encore revenu : ce qui y a été fait depuis le début manque ici.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The seat goes on from the copy that came home last, at %1 (UTC); what was done on the host after that is missing here.</source>
        <translation>Le poste continue à partir de la dernière copie revenue, à %1 (UTC) ; ce qui a été fait ensuite sur l’hôte manque ici.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Tell the student, and give extra time where it is fair. The host keeps its copy: bring it back, or ask its administrator.</source>
        <translation>Prévenez l’étudiant et accordez du temps supplémentaire si c’est juste. L’hôte garde sa copie : remettez-le en route, ou demandez à son administrateur.</translation>
    </message>
</context>
<context>
    <name>ResetSentences</name>
    <message>
        <location filename="../ui/tp/files/resetwords.cpp" line="+29"/>
        <source>nothing is open for them yet</source>
        <translation>rien ne leur est encore ouvert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>their work is closed</source>
        <translation>leur travail est clos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>they work on a compute host, where files cannot be reset</source>
        <translation>ils travaillent sur un hôte de calcul, où les fichiers ne peuvent pas être rétablis</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a folder on the way is not a folder in their copy, but a link or a file</source>
        <translation>dans leur copie, un dossier du chemin n’en est pas un, mais un lien ou un fichier</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>their work is being handed in; try again in a minute</source>
        <translation>leur travail est en train d’être rendu&#xa0;; réessayez dans une minute</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The file becomes what was handed out; the students&apos; own versions are kept beside it.</source>
        <translation>Le fichier redevient ce qui a été distribué&#xa0;; les versions des étudiants sont gardées à côté.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 becomes what was handed out; their own version is kept beside it as %2.</source>
        <translation>%1 redevient ce qui a été distribué&#xa0;; leur version est gardée à côté, sous le nom %2.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>I put %1 back to the version handed out. Yours is beside it; its name ends in .before-reset.</source>
        <translation>J’ai remis %1 dans la version distribuée. La vôtre est à côté&#xa0;; son nom finit par .before-reset.</translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>%1 was reset for %n student(s).</source>
        <extracomment>%1: a file name</extracomment>
        <translation>
            <numerusform>%1 a été rétabli pour %n étudiant.</numerusform>
            <numerusform>%1 a été rétabli pour %n étudiants.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What they had is beside it, with the ending .before-reset.</source>
        <translation>Ce qu’ils avaient est à côté, avec la terminaison .before-reset.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n had it as it was handed out.</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n l’avait tel qu’il a été distribué.</numerusform>
            <numerusform>%n l’avaient tel qu’il a été distribué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>For %n it could not be done.</source>
        <comment>students</comment>
        <translation>
            <numerusform>Pour %n, c’était impossible.</numerusform>
            <numerusform>Pour %n, c’était impossible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResourceWords</name>
    <message>
        <location filename="../ui/words/resourcewords.cpp" line="+33"/>
        <source>“%1” is not a whole path: it begins with “/” and has no “..” in it.</source>
        <translation>« %1 » n’est pas un chemin complet : il commence par « / » et ne contient pas « .. ».</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is a whole disk. Choose the folder on it that is meant.</source>
        <translation>%1 est un disque entier. Choisissez le dossier voulu dessus.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 holds a whole home folder, with keys and mail in it. Choose the folder in it that is meant.</source>
        <translation>%1 contient tout un dossier personnel, avec ses clés et son courrier. Choisissez le dossier voulu à l’intérieur.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 holds private keys: it is never handed out.</source>
        <translation>%1 contient des clés privées : il n’est jamais distribué.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is where Pupitre keeps its own files: they are never handed out.</source>
        <translation>%1 est l’endroit où Pupitre garde ses propres fichiers : ils ne sont jamais distribués.</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n fichier, %1</numerusform>
            <numerusform>%n fichiers, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n link(s) left out</source>
        <translation>
            <numerusform>%n lien laissé</numerusform>
            <numerusform>%n liens laissés</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>on %1</source>
        <comment>a place</comment>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>SampleChecks</name>
    <message>
        <location filename="../ui/words/samplechecks.cpp" line="+28"/>
        <source>measured with %1</source>
        <translation>mesurés avec %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It does not say which process uses a GPU: nobody is named.</source>
        <translation>Il ne dit pas quel processus utilise un GPU : personne n’est nommé.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>from Prometheus at %1</source>
        <translation>par Prometheus, à %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The machines that it knows are shown, not those that this place measures.</source>
        <translation>Les machines qu’il connaît sont montrées, pas celles que mesure ce lieu.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>no GPU is measured</source>
        <translation>aucun GPU n’est mesuré</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Processor, memory, disk and network are. Where there are GPUs all the same, this account needs the nvidia-smi or rocm-smi of their driver, or the place a Prometheus.</source>
        <translation>Processeur, mémoire, disque et réseau le sont. S’il y a pourtant des GPU, il faut à ce compte le nvidia-smi ou le rocm-smi de leur pilote, ou au lieu un Prometheus.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 says nothing</source>
        <translation>%1 ne dit rien</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>GPUs are missing in charts and reports.</source>
        <translation>Les GPU manquent dans les courbes et les bilans.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please make %1 work for this account.</source>
        <translation>Merci de faire fonctionner %1 pour ce compte.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 hangs and cannot be ended</source>
        <translation>%1 est bloqué et ne peut être arrêté</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is not asked again before it is gone: each try would leave a process behind.</source>
        <translation>Il n’est plus interrogé tant qu’il est là : chaque essai laisserait un processus de plus.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please look after the GPU driver: %1 of this account hangs and cannot be ended.</source>
        <translation>Merci de vérifier le pilote des GPU : %1, lancé par ce compte, est bloqué et ne peut être arrêté.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>not known: no environment can start</source>
        <translation>inconnu : aucun environnement ne peut démarrer</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>by the processes of each environment</source>
        <translation>par les processus de chaque environnement</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No environment has a control group of its own here: memory that its processes share counts more than once, and the time of those that ended may be missing.</source>
        <translation>Aucun environnement n’a ici de groupe de contrôle à lui : la mémoire que ses processus partagent compte plusieurs fois, et le temps de ceux qui ont fini peut manquer.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>by control groups, version %1</source>
        <translation>par groupes de contrôle, version %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The kernel counts each environment; GPUs count by the processes in it.</source>
        <translation>Le noyau compte chaque environnement ; les GPU se comptent par ses processus.</translation>
    </message>
</context>
<context>
    <name>SeatNames</name>
    <message numerus="yes">
        <location filename="../ui/tp/seats/seatnames.cpp" line="+31"/>
        <source>and %n more</source>
        <comment>students</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatRowWords</name>
    <message>
        <location filename="../ui/tp/seats/seatrow.cpp" line="+31"/>
        <source>closed %1</source>
        <extracomment>the work was closed by the deadline, not handed in by the student; %1: date and time</extracomment>
        <translation>clos : %1</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%1, %n time(s)</source>
        <comment>how often work was handed in</comment>
        <extracomment>%1: date and time of the last</extracomment>
        <translation>
            <numerusform>%1, %n fois</numerusform>
            <numerusform>%1, %n fois</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>+%1</source>
        <extracomment>extra time, %1: a short duration such as &quot;15 min&quot;</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <location filename="../ui/tp/seats/seatwords.cpp" line="+25"/>
        <source>Being prepared</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Working</source>
        <translation>Au travail</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Idle</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Being closed</source>
        <translation>Clôture en cours</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Handed in</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing handed in</source>
        <translation>Rien rendu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Access withdrawn</source>
        <translation>Accès retiré</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Purged</source>
        <translation>Purgé</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Idle %1</source>
        <extracomment>%1: a short duration such as &quot;9 min&quot;</extracomment>
        <translation>Inactif %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not connected yet</source>
        <translation>Pas encore connecté</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 ago</source>
        <extracomment>%1: a short duration such as &quot;9 min&quot;</extracomment>
        <translation>il y a %1</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n working</source>
        <comment>filter over students</comment>
        <translation>
            <numerusform>%n au travail</numerusform>
            <numerusform>%n au travail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n idle</source>
        <comment>filter over students</comment>
        <translation>
            <numerusform>%n inactif</numerusform>
            <numerusform>%n inactifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n not connected</source>
        <comment>filter over students</comment>
        <translation>
            <numerusform>%n non connecté</numerusform>
            <numerusform>%n non connectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n failed</source>
        <comment>filter over students</comment>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n handed in</source>
        <comment>filter over students: who has handed in</comment>
        <translation>
            <numerusform>%n a rendu</numerusform>
            <numerusform>%n ont rendu</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 min</source>
        <extracomment>a duration of minutes, short</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 h %2</source>
        <extracomment>a duration of hours and minutes, short: &quot;2 h 19&quot;</extracomment>
        <translation>%1&#xa0;h %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 d</source>
        <extracomment>a duration of days, short</extracomment>
        <translation>%1&#xa0;j</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <location filename="../ui/frame/sections.cpp" line="+23"/>
        <source>Today</source>
        <comment>section of the window</comment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Courses</source>
        <translation>Cours</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>My courses</source>
        <comment>that one has joined as a student</comment>
        <translation>Mes cours</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Places</source>
        <comment>computers that run the students&apos; environments</comment>
        <translation>Lieux</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>GPUs</source>
        <comment>section of the window</comment>
        <translation>GPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>SshdChecks</name>
    <message>
        <location filename="../ui/words/sshdchecks.cpp" line="+28"/>
        <location line="+14"/>
        <source>OpenSSH %1</source>
        <translation>OpenSSH %1</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>no SSH server here</source>
        <translation>pas de serveur SSH ici</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Students could not come in. To try things out on this computer alone, none is needed.</source>
        <translation>Les étudiants ne pourraient pas se connecter. Pour de simples essais sur cet ordinateur, il n’en faut pas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please install openssh-server.</source>
        <translation>Veuillez installer openssh-server.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>its version cannot be read</source>
        <translation>sa version est illisible</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keys are written in the form that old servers understand.</source>
        <translation>Les clés sont écrites sous la forme que comprennent les anciens serveurs.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It does not know the restrictions that keep students apart.</source>
        <translation>Il ne connaît pas les restrictions qui isolent les étudiants les uns des autres.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please update OpenSSH to 7.7 or newer.</source>
        <translation>Veuillez mettre OpenSSH à jour vers la version 7.7 ou une plus récente.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>good for a class</source>
        <translation>convient à une classe</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>keys are switched off</source>
        <translation>les clés sont désactivées</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Students come in with keys only.</source>
        <translation>Les étudiants se connectent uniquement par clé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please set PubkeyAuthentication yes for this account.</source>
        <translation>Veuillez régler PubkeyAuthentication yes pour ce compte.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>every login runs %1</source>
        <translation>chaque connexion lance %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Students would get that instead of their environment.</source>
        <translation>Les étudiants obtiendraient cela au lieu de leur environnement.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please exempt this account from ForceCommand in sshd_config.</source>
        <translation>Veuillez exempter ce compte de ForceCommand dans sshd_config.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>keys are read from %1</source>
        <translation>les clés sont lues dans %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server does not look where this account may write keys.</source>
        <translation>Le serveur ne lit pas les clés là où ce compte peut les écrire.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please let sshd read ~/.ssh/authorized_keys of this account.</source>
        <translation>Veuillez laisser sshd lire le fichier ~/.ssh/authorized_keys de ce compte.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>lets clients set %1</source>
        <translation>laisse les clients définir %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A student could make this account run a program of theirs.</source>
        <translation>Un étudiant pourrait faire exécuter un programme à lui par ce compte.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please take %1 out of AcceptEnv in sshd_config. LANG and LC_* may stay.</source>
        <translation>Merci de retirer %1 d’AcceptEnv dans sshd_config. LANG et LC_* peuvent rester.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>asks for more than a key (%1)</source>
        <translation>demande plus qu’une clé (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Students would need a password or a code too.</source>
        <translation>Il faudrait aussi aux étudiants un mot de passe ou un code.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please allow “publickey” alone for this account (AuthenticationMethods).</source>
        <translation>Veuillez accepter «&#xa0;publickey&#xa0;» seul pour ce compte (AuthenticationMethods).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>partly unreadable</source>
        <translation>partiellement illisible</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What cannot be read may still forbid something; the trial login tells.</source>
        <translation>Ce qui est illisible peut encore interdire quelque chose&#xa0;; la connexion d’essai le dira.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>few logins at once (%1)</source>
        <translation>peu de connexions à la fois (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When a whole class connects in the same minute, some are turned away and must try again.</source>
        <translation>Quand toute une classe se connecte dans la même minute, certains sont refusés et doivent réessayer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please raise MaxStartups in sshd_config, for example to 60:30:120.</source>
        <translation>Veuillez augmenter MaxStartups dans sshd_config, par exemple à 60:30:120.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>a key came in</source>
        <translation>une clé a été acceptée</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a key came in, and got what it should</source>
        <translation>une clé a été acceptée, et a obtenu ce qu’elle devait</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>not tried yet</source>
        <translation>pas encore essayé</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The thorough check makes a key for a moment and logs in with it.</source>
        <translation>Le contrôle approfondi crée une clé provisoire et s’en sert pour se connecter.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the key could not be written: %1</source>
        <translation>la clé n’a pas pu être écrite&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Students could not come in.</source>
        <translation>Les étudiants ne pourraient pas se connecter.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>turned away: %1</source>
        <translation>refusé&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Students would be turned away too.</source>
        <translation>Les étudiants seraient refusés aussi.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please let keys of ~/.ssh/authorized_keys log in to this account. The server says: %1</source>
        <translation>Veuillez laisser les clés de ~/.ssh/authorized_keys se connecter à ce compte. Le serveur dit&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>no SSH server answered on this machine</source>
        <translation>aucun serveur SSH n’a répondu sur cette machine</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Students may come in by another machine; try it with one invitation.</source>
        <translation>Les étudiants passent peut-être par une autre machine&#xa0;; essayez avec une invitation.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>another program answered: %1</source>
        <translation>un autre programme a répondu&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server does not run the program that the key names.</source>
        <translation>Le serveur ne lance pas le programme que désigne la clé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please make sure that nothing overrides the command of a key.</source>
        <translation>Veuillez vous assurer que rien ne remplace la commande d’une clé.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>on this machine</source>
        <translation>sur cette machine</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>on a network file system (%1)</source>
        <translation>sur un système de fichiers réseau (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Several machines may see the same courses; Pupitre runs on the one you connect to. Containers keep their own files better on a local disk.</source>
        <translation>Plusieurs machines voient peut-être les mêmes cours&#xa0;; Pupitre tourne sur celle où vous vous connectez. Les fichiers des conteneurs sont mieux sur un disque local.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>knows no file locks</source>
        <translation>ne connaît pas les verrous de fichiers</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Two things that happen at once could spoil each other&apos;s files; Pupitre does not work without locks.</source>
        <translation>Deux choses qui se passent en même temps pourraient abîmer les mêmes fichiers ; Pupitre ne travaille pas sans verrous.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please mount the home of this account with file locks (NFS 4, or the lock service of NFS 3), or give it one on a local disk.</source>
        <translation>Merci de monter le dossier personnel de ce compte avec les verrous de fichiers (NFS 4, ou le service de verrous de NFS 3), ou de lui en donner un sur un disque local.</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <location filename="../ui/words/statewords.cpp" line="-185"/>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Prepared</source>
        <translation>Préparé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hand-in</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Purged</source>
        <translation>Purgé</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+30"/>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Waiting for your answer</source>
        <translation>Attend votre réponse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Trying again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The place signed this receipt.</source>
        <translation>Le lieu a signé ce reçu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The receipt was signed with another key than that of the place.</source>
        <translation>Le reçu a été signé avec une autre clé que celle du lieu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The signature does not belong to this receipt.</source>
        <translation>La signature ne correspond pas à ce reçu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The receipt is not signed: the place could not sign then.</source>
        <translation>Le reçu n’est pas signé&#xa0;: le lieu ne pouvait pas signer à ce moment-là.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The signature was not checked, because the public key of the place is not known here.</source>
        <translation>La signature n’a pas été vérifiée, car la clé publique du lieu n’est pas connue ici.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 is not known here yet. Its host key (%2) has the fingerprint %3. Is this the one that the administrator gave you?</source>
        <translation>%1 n’est pas encore connu ici. L’empreinte de sa clé d’hôte (%2) est %3. Est-ce celle que l’administrateur vous a donnée&#xa0;?</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>That was not the password of %1. Once more:</source>
        <translation>Ce n’était pas le mot de passe de %1. Encore une fois&#xa0;:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Password of %1:</source>
        <translation>Mot de passe de %1&#xa0;:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>That did not open the key %1. Once more:</source>
        <translation>Cela n’a pas ouvert la clé %1. Encore une fois&#xa0;:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Passphrase of the key %1:</source>
        <translation>Phrase de passe de la clé %1&#xa0;:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 asks: %2</source>
        <translation>%1 demande&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>StoreNotice</name>
    <message>
        <location filename="../ui/frame/storenotice.cpp" line="+23"/>
        <source>What Pupitre keeps on this computer was damaged.</source>
        <translation>Ce que Pupitre garde sur cet ordinateur était endommagé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It was set aside and begun anew: add your places again. Courses, hand-ins and deadlines are on the places; nothing of them is lost.</source>
        <translation>Le fichier a été mis de côté et un nouveau est commencé&#xa0;: ajoutez à nouveau vos lieux. Les cours, les rendus et les échéances sont sur les lieux&#xa0;; rien n’en est perdu.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What Pupitre keeps on this computer was written by a newer version.</source>
        <translation>Ce que Pupitre garde sur cet ordinateur a été écrit par une version plus récente.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is left as it is: your places are not shown, and what you add here is forgotten when the window closes. Install the newer version to have them back.</source>
        <translation>Le fichier reste tel quel&#xa0;: vos lieux ne sont pas affichés, et ce que vous ajoutez ici est oublié à la fermeture de la fenêtre. Installez la version plus récente pour les retrouver.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What Pupitre keeps on this computer cannot be opened.</source>
        <translation>Ce que Pupitre garde sur cet ordinateur ne peut pas être ouvert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your places are not shown, and what you add here is forgotten when the window closes. Make sure that the disk is not full and that the file can be written, then start Pupitre again.</source>
        <translation>Vos lieux ne sont pas affichés, et ce que vous ajoutez ici est oublié à la fermeture de la fenêtre. Vérifiez que le disque n’est pas plein et que le fichier est accessible en écriture, puis relancez Pupitre.</translation>
    </message>
</context>
<context>
    <name>StudentText</name>
    <message>
        <location filename="../app/desktop/cli/student/studenttext.cpp" line="+26"/>
        <source>Invitation of %1 to “%2”.</source>
        <translation>Invitation de %1 à « %2 ».</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Teacher: %1.</source>
        <translation>Enseignant : %1.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Place: %1, port %2, account %3.</source>
        <translation>Lieu : %1, port %2, compte %3.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Host key: %1</source>
        <translation>Clé d’hôte : %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Join this course?</source>
        <translation>Rejoindre ce cours ?</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You joined “%1”; here it is called %2.</source>
        <translation>Vous avez rejoint « %1 » ; ici, il s’appelle %2.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Your key was made on this computer. Send your teacher this line; you can come in once it was taken over there:</source>
        <translation>Votre clé a été faite sur cet ordinateur. Envoyez cette ligne à votre enseignant ; vous pourrez entrer dès qu’elle aura été reprise là-bas :</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>“%1” and its key are removed from this computer. Your work at the place is unchanged.</source>
        <translation>« %1 » et sa clé sont supprimés de cet ordinateur. Votre travail sur le lieu est inchangé.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This removes your key to “%1” from this computer; without the invitation you cannot come in again.</source>
        <translation>Cela supprime de cet ordinateur votre clé pour « %1 » ; sans l’invitation, vous ne pourrez plus entrer.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>You have not joined a course on this computer. Begin with: pupitre join INVITATION.pupitre</source>
        <translation>Vous n’avez rejoint aucun cours sur cet ordinateur. Commencez par : pupitre join INVITATION.pupitre</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No TP was published yet.</source>
        <translation>Aucun TP n’est encore publié.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Say which course; “pupitre my tps” lists them.</source>
        <translation>Dites quel cours ; « pupitre my tps » en donne la liste.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You have not joined a course called %1, or several; “pupitre my tps” lists them.</source>
        <translation>Vous n’avez rejoint aucun cours nommé %1, ou plusieurs ; « pupitre my tps » en donne la liste.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Say which TP: %1.</source>
        <translation>Dites quel TP : %1.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>TP</source>
        <translation>TP</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Handed in</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>frozen %1</source>
        <translation>figé le %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no. %1, %2</source>
        <translation>n° %1, %2</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>A hand-in would take %n file(s), %1; %2 of them are as they were handed out.</source>
        <translation>
            <numerusform>Un rendu prendrait %n fichier, %1 ; %2 sont tels que distribués.</numerusform>
            <numerusform>Un rendu prendrait %n fichiers, %1 ; %2 sont tels que distribués.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>changed  %1</source>
        <translation>modifié   %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>added    %1</source>
        <translation>ajouté    %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>removed  %1</source>
        <translation>supprimé  %1</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n de plus.</numerusform>
            <numerusform>… et %n de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n file(s) came, %1; your submission is in %2.</source>
        <translation>
            <numerusform>%n fichier est arrivé, %1 ; votre rendu est dans %2.</numerusform>
            <numerusform>%n fichiers sont arrivés, %1 ; votre rendu est dans %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n file(s) of feedback came with it.</source>
        <translation>
            <numerusform>%n fichier de retour l’accompagne.</numerusform>
            <numerusform>%n fichiers de retour l’accompagnent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n file(s) of feedback are in %1.</source>
        <translation>
            <numerusform>%n fichier de retour est dans %1.</numerusform>
            <numerusform>%n fichiers de retour sont dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n file(s) came, %1; %2 were here already.</source>
        <translation>
            <numerusform>%n fichier est arrivé, %1 ; %2 étaient déjà là.</numerusform>
            <numerusform>%n fichiers sont arrivés, %1 ; %2 étaient déjà là.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>You had changed %1 here: your version is kept beside the copy.</source>
        <translation>Vous aviez changé %1 ici : votre version est gardée à côté de la copie.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 is no more at the place; here it is kept.</source>
        <translation>%1 n’est plus sur le lieu ; ici, il est gardé.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The place signed this receipt.</source>
        <translation>Le lieu a signé ce reçu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This receipt is not signed: the place cannot sign.</source>
        <translation>Ce reçu n’est pas signé : le lieu ne sait pas signer.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The receipt is in %1.</source>
        <translation>Le reçu est dans %1.</translation>
    </message>
</context>
<context>
    <name>StudyWords</name>
    <message>
        <location filename="../ui/student/studywords.cpp" line="+50"/>
        <source>a whole GPU</source>
        <translation>un GPU entier</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>½ of a GPU</source>
        <translation>½ de GPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>⅓ of a GPU</source>
        <translation>⅓ de GPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>¼ of a GPU</source>
        <translation>¼ de GPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>1/%1 of a GPU</source>
        <translation>1/%1 de GPU</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 min</source>
        <comment>minutes left</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Nothing was handed in</source>
        <translation>Rien n’a été rendu</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Being closed</source>
        <translation>En cours de clôture</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>deadline: %1</source>
        <translation>échéance : %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kept at the deadline</source>
        <translation>Relevé à l’échéance</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Handed in on time</source>
        <translation>Rendu à temps</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Handed in late</source>
        <translation>Rendu en retard</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%1 · %n file(s)</source>
        <extracomment>%1: date and time of the last hand-in</extracomment>
        <translation>
            <numerusform>%1 · %n fichier</numerusform>
            <numerusform>%1 · %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>room %1</source>
        <translation>salle %1</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 CPU</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of memory</source>
        <translation>%1 de mémoire</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>as of %1</source>
        <extracomment>%1: &quot;yesterday at 18:02&quot;: how old what is shown is</extracomment>
        <translation>vu %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <location line="+15"/>
        <source>hand in before %1</source>
        <translation>à rendre avant %1</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>In a moment</source>
        <translation>Dans un instant</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>your teacher opens it</source>
        <translation>votre enseignant l’ouvre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>opens %1</source>
        <translation>ouvre %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>the TP ends at %1</source>
        <extracomment>%1: &quot;Monday 23 November, 12:00&quot;</extracomment>
        <translation>fin du TP à %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the TP ends %1</source>
        <translation>fin du TP %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nothing of it is kept at the place since %1</source>
        <translation>rien n’en reste sur le lieu depuis le %1</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Your environment is asleep: waking it takes about 1 s</source>
        <translation>Votre environnement est en veille : le réveiller prend environ 1 s</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Your environment is starting</source>
        <translation>Votre environnement démarre</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Your environment runs; it stops after %1 min without a connection</source>
        <translation>Votre environnement tourne ; il s’arrête après %1 min sans connexion</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your environment runs</source>
        <translation>Votre environnement tourne</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Your environment is stopping</source>
        <translation>Votre environnement s’arrête</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your environment failed; opening a terminal starts it again</source>
        <translation>Votre environnement a échoué ; ouvrir un terminal le relance</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Not handed in yet</source>
        <translation>Pas encore rendu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hand-in no. %1 received %2</source>
        <translation>Rendu n° %1 reçu %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Downloaded and verified %1</source>
        <translation>Téléchargé et vérifié %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 (at work)</source>
        <extracomment>%1: a person of the group</extracomment>
        <translation>%1 (au travail)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Group: %1</source>
        <translation>Groupe : %1</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>yesterday at %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>tomorrow at %1</source>
        <translation>demain à %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 at %2</source>
        <extracomment>%1: &quot;Friday 13 November&quot;, %2: &quot;18:02&quot;</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1, %2</source>
        <extracomment>%1: &quot;Friday 13 November&quot;, %2: &quot;18:02&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TimeScaleWords</name>
    <message>
        <location filename="../ui/charts/timescale.cpp" line="+54"/>
        <source>d MMM</source>
        <comment>date format</comment>
        <extracomment>a day on the axis of a chart, in Qt&apos;s date format: &quot;24 Nov&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>ddd d</source>
        <comment>date format</comment>
        <extracomment>a day on the axis of a chart, in Qt&apos;s date format: &quot;Tue 24&quot;</extracomment>
        <translation>ddd d</translation>
    </message>
</context>
<context>
    <name>TimerChecks</name>
    <message>
        <location filename="../ui/words/timerchecks.cpp" line="+28"/>
        <source>runs every minute (%1)</source>
        <translation>s’exécute chaque minute (%1)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>impossible here</source>
        <translation>impossible ici</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing would start or freeze while no desktop is connected.</source>
        <translation>Rien ne démarrerait ni ne serait figé tant qu’aucun ordinateur n’est connecté.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please enable lingering for this account (loginctl enable-linger), or allow it to use cron.</source>
        <translation>Veuillez activer le maintien des services de ce compte (loginctl enable-linger), ou lui permettre d’utiliser cron.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>not installed yet (%1)</source>
        <translation>pas encore installée (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pupitre installs it with the first course.</source>
        <translation>Pupitre l’installe avec le premier cours.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>installed, but silent since %1</source>
        <translation>installée, mais muette depuis %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deadlines would not be kept. The timer was stopped, or the machine was off.</source>
        <translation>Les échéances ne seraient pas tenues. La minuterie a été arrêtée, ou la machine était éteinte.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please check that cron or the systemd user manager of this account runs.</source>
        <translation>Veuillez vérifier que cron ou le gestionnaire systemd utilisateur de ce compte fonctionne.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>allowed</source>
        <translation>autorisés</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The systemd user timer does its work.</source>
        <translation>La minuterie systemd de l’utilisateur s’en charge.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>forbidden by %1</source>
        <translation>interdit par %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The minute timer cannot use cron.</source>
        <translation>La minuterie ne peut pas utiliser cron.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please allow this account to use cron (%1).</source>
        <translation>Veuillez autoriser ce compte à utiliser cron (%1).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>installed, but not running</source>
        <translation>installé, mais arrêté</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The minute timer would never be called.</source>
        <translation>La minuterie ne serait jamais appelée.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please start the cron service.</source>
        <translation>Veuillez démarrer le service cron.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>enabled</source>
        <translation>activé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no systemd for users here</source>
        <translation>pas de systemd utilisateur ici</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Cron does its work.</source>
        <translation>Cron s’en charge.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Environments and the timer would end when the last login of the account ends.</source>
        <translation>Les environnements et la minuterie s’arrêteraient à la fin de la dernière session du compte.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please run: loginctl enable-linger for this account.</source>
        <translation>Veuillez exécuter&#xa0;: loginctl enable-linger pour ce compte.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>left alone</source>
        <translation>laissés en marche</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no systemd here</source>
        <translation>pas de systemd ici</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>ended at logout</source>
        <translation>arrêtés à la déconnexion</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Running environments would be killed when the connection ends.</source>
        <translation>Les environnements en marche seraient tués à la fin de la connexion.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please enable lingering for this account, or set KillUserProcesses=no in logind.conf.</source>
        <translation>Veuillez activer le maintien des services de ce compte, ou régler KillUserProcesses=no dans logind.conf.</translation>
    </message>
</context>
<context>
    <name>TimetableWords</name>
    <message>
        <location filename="../ui/words/timetablewords.cpp" line="+30"/>
        <source>this is no line of a timetable: %1</source>
        <translation>ce n’est pas une ligne d’emploi du temps&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>read as Windows-1252, because it is not UTF-8</source>
        <translation>lu comme du Windows-1252, car ce n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the event never ends: the file is cut off or damaged</source>
        <translation>l’événement ne se termine jamais&#xa0;: le fichier est tronqué ou abîmé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the event has no beginning</source>
        <translation>l’événement n’a pas de début</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this is no date: %1</source>
        <translation>ce n’est pas une date&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this is no duration: %1</source>
        <translation>ce n’est pas une durée&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the event ends before it begins (%1)</source>
        <translation>l’événement finit avant de commencer (%1)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this repetition cannot be followed: %1</source>
        <translation>cette répétition ne peut pas être suivie&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the time zone %1 is not known; the one of the class is used</source>
        <translation>le fuseau horaire %1 est inconnu&#xa0;; celui du cours est utilisé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this cannot be read in the description of a time zone: %1</source>
        <translation>ceci est illisible dans la description d’un fuseau horaire&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 does not exist that day, because the clocks go forward</source>
        <translation>%1 n’existe pas ce jour-là, car on avance les horloges</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 comes twice that day, because the clocks go back; the first is used</source>
        <translation>%1 revient deux fois ce jour-là, car on recule les horloges&#xa0;; la première est utilisée</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>several events have the identifier %1; all are kept</source>
        <translation>plusieurs événements ont l’identifiant %1&#xa0;; tous sont gardés</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the event “%1” is there twice; it is shown once</source>
        <translation>l’événement «&#xa0;%1&#xa0;» y est deux fois&#xa0;; il est montré une fois</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a change for all that follow was read for this one event only</source>
        <translation>une modification de tous les suivants n’a été lue que pour cet événement</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the event repeats too often; the first %1 are kept</source>
        <translation>l’événement se répète trop souvent&#xa0;; les %1 premiers sont gardés</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there are more events than %1; the others are not shown</source>
        <translation>il y a plus de %1 événements&#xa0;; les autres ne sont pas montrés</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Line %1, event left out: %2.</source>
        <translation>Ligne %1, événement écarté&#xa0;: %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Line %1: %2.</source>
        <translation>Ligne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>past</source>
        <comment>an event of a timetable</comment>
        <translation>passé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>without hours</source>
        <comment>an event of a timetable</comment>
        <translation>sans horaire</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>cancelled</source>
        <comment>an event of a timetable</comment>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>ToolErrors</name>
    <message>
        <location filename="../ui/words/toolerrors.cpp" line="+28"/>
        <source>No editor that works over SSH was found on this computer.</source>
        <translation>Aucun éditeur travaillant par SSH n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>VS Code and VSCodium are opened from here; others can be used as well.</source>
        <translation>VS Code et VSCodium s’ouvrent d’ici ; d’autres peuvent aussi être utilisés.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install VS Code, or connect yours to the host %1.</source>
        <translation>Installez VS Code, ou connectez le vôtre à l’hôte %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your editor cannot work over SSH yet.</source>
        <translation>Votre éditeur ne peut pas encore travailler par SSH.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>An extension of it is missing.</source>
        <translation>Il lui manque une extension.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install it with the command %1, then try again.</source>
        <translation>Installez-la avec la commande %1, puis réessayez.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your key has a passphrase, and no SSH agent can keep it open.</source>
        <translation>Votre clé a une phrase secrète, et aucun agent SSH ne peut la garder ouverte.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Programs without a terminal cannot ask for it.</source>
        <translation>Les programmes sans terminal ne peuvent pas la demander.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Start an SSH agent and try again, or use a terminal: ssh %1</source>
        <translation>Démarrez un agent SSH et réessayez, ou utilisez un terminal : ssh %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Editors and Jupyter cannot be used in this TP.</source>
        <translation>Les éditeurs et Jupyter ne peuvent pas être utilisés dans ce TP.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its image has no OpenSSH server, through which they work.</source>
        <translation>Son image n’a pas de serveur OpenSSH, par lequel ils travaillent.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use the terminal and the files, and tell your teacher.</source>
        <translation>Utilisez le terminal et les fichiers, et prévenez votre enseignant.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no Jupyter in this TP.</source>
        <translation>Il n’y a pas de Jupyter dans ce TP.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its image has neither JupyterLab nor the notebook.</source>
        <translation>Son image n’a ni JupyterLab ni le notebook.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use the terminal or your editor, and tell your teacher.</source>
        <translation>Utilisez le terminal ou votre éditeur, et prévenez votre enseignant.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>One works in “%1” at this moment.</source>
        <translation>En ce moment, on travaille dans « %1 ».</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The place lets everybody work in one TP at a time: the open one, else the latest that still takes hand-ins.</source>
        <translation>Le lieu laisse chacun travailler dans un seul TP à la fois : celui qui est ouvert, sinon le dernier qui accepte encore des rendus.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The files of the other TP can be reached with Files.</source>
        <translation>Les fichiers de l’autre TP restent accessibles par Fichiers.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your environment is not known here yet.</source>
        <translation>Votre environnement n’est pas encore connu ici.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It has just started on another machine of the course.</source>
        <translation>Il vient de démarrer sur une autre machine du cours.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your environment could not be entered.</source>
        <translation>Impossible d’entrer dans votre environnement.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again; if it stays like this, tell your teacher.</source>
        <translation>Réessayez ; si cela continue, prévenez votre enseignant.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Jupyter did not start in your environment.</source>
        <translation>Jupyter n’a pas démarré dans votre environnement.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look in a terminal at what it says; tell your teacher if the image is broken.</source>
        <translation>Regardez dans un terminal ce qu’il dit ; prévenez votre enseignant si l’image est défectueuse.</translation>
    </message>
</context>
<context>
    <name>ToolText</name>
    <message>
        <location filename="../app/desktop/cli/student/tooltext.cpp" line="+21"/>
        <source>A terminal was opened in %1.</source>
        <translation>Un terminal a été ouvert dans %1.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The connection has ended. Press Enter to close this window.</source>
        <translation>La connexion est terminée. Appuyez sur Entrée pour fermer cette fenêtre.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 opens your workspace. Other editors that work over SSH know it as %2.</source>
        <translation>%1 ouvre votre espace de travail. Les autres éditeurs qui travaillent par SSH le connaissent sous le nom %2.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>One line was added at the top of %1, so that editors and ssh know your courses; it goes with the last course you leave.</source>
        <translation>Une ligne a été ajoutée en tête de %1, pour que les éditeurs et ssh connaissent vos cours ; elle disparaît avec le dernier cours que vous quittez.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Jupyter runs in %1. Open this address in your browser, and show it to nobody; Ctrl+C closes the way there:</source>
        <translation>Jupyter tourne dans %1. Ouvrez cette adresse dans votre navigateur et ne la montrez à personne ; Ctrl+C en ferme l’accès :</translation>
    </message>
</context>
<context>
    <name>TpNotices</name>
    <message>
        <location filename="../ui/tp/noticewords.cpp" line="+28"/>
        <source>Nothing is known of it yet.</source>
        <translation>On n’en sait encore rien.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What you see is from %1, %2 ago. Students who are connected keep working; nothing is lost.</source>
        <extracomment>%1: a time, %2: a short duration such as &quot;12 min&quot;</extracomment>
        <translation>Ce que vous voyez date de %1, il y a %2. Les étudiants connectés continuent de travailler&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The clock of %1 jumped.</source>
        <translation>L’horloge de %1 a sauté.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing is closed or purged for ten minutes. Ask its administrator whether the time is right.</source>
        <translation>Rien n’est clos ni purgé pendant dix minutes. Demandez à son administrateur si l’heure est juste.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The clocks of %1 and of this computer differ by %2.</source>
        <translation>Les horloges de %1 et de cet ordinateur diffèrent de %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hours and deadline follow the clock of %1.</source>
        <translation>Les horaires et l’échéance suivent l’horloge de %1.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n student(s) cannot work.</source>
        <translation>
            <numerusform>%n étudiant ne peut pas travailler.</numerusform>
            <numerusform>%n étudiants ne peuvent pas travailler.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Their tiles say why and what to do.</source>
        <translation>Leurs tuiles disent pourquoi et que faire.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The environment %1 is not on %2.</source>
        <translation>L’environnement %1 n’est pas sur %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nobody can work before it is there.</source>
        <translation>Personne ne peut travailler avant qu’il y soit.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This course was changed from another window.</source>
        <translation>Ce cours a été modifié depuis une autre fenêtre.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You are looking at the new version.</source>
        <translation>Vous voyez la nouvelle version.</translation>
    </message>
</context>
<context>
    <name>TpWords</name>
    <message>
        <location filename="../ui/tp/tpwords.cpp" line="+41"/>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1 · %2 left</source>
        <extracomment>phase of a TP and what is left of it: &quot;Open · 2 h 19 left&quot;</extracomment>
        <translation>%1 · encore %2</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>TP</source>
        <comment>the class hours, on the phase line</comment>
        <translation>TP</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Session %1 of %2</source>
        <extracomment>one of many class hours, on the phase line</extracomment>
        <translation>Séance %1 sur %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Session %1</source>
        <extracomment>one of several class hours, on the phase line</extracomment>
        <translation>Séance %1</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>download only</source>
        <translation>téléchargement seul</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1% elapsed</source>
        <translation>%1&#xa0;% écoulés</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Start TP</source>
        <translation>Démarrer le TP</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>End TP</source>
        <translation>Terminer le TP</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Collect…</source>
        <translation>Récupérer…</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Collect all…</source>
        <translation>Tout récupérer…</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Collect from %n student(s)…</source>
        <translation>
            <numerusform>Récupérer %n travail…</numerusform>
            <numerusform>Récupérer %n travaux…</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Brings the work of everybody to a folder of this computer.</source>
        <translation>Copie les travaux de tous dans un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Brings the work of the chosen students to a folder of this computer.</source>
        <translation>Copie les travaux des étudiants choisis dans un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Students see the hours, and their workspaces are prepared.</source>
        <translation>Les étudiants voient les horaires, et leurs espaces de travail sont préparés.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Can be started from %1, 30 minutes before the TP.</source>
        <translation>Démarrage possible 30 minutes avant le TP&#xa0;: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Starts an environment for every student.</source>
        <translation>Démarre un environnement pour chaque étudiant.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Stops every environment; students can then hand in until the deadline.</source>
        <translation>Arrête tous les environnements&#xa0;; les étudiants peuvent ensuite rendre jusqu’à l’échéance.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Choose the students first.</source>
        <translation>Choisissez d’abord les étudiants.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give minutes, a later deadline, or both.</source>
        <translation>Donnez des minutes, une échéance plus tardive, ou les deux.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Every session is over, even with these minutes. Give a later deadline instead.</source>
        <translation>Toutes les séances sont terminées, même avec ces minutes. Repoussez plutôt l’échéance.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is not later than the deadline of everybody. Choose a later one.</source>
        <translation>Ce n’est pas après l’échéance commune. Choisissez-en une plus tardive.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This time has passed. Choose a later one.</source>
        <translation>Cette heure est passée. Choisissez-en une plus tardive.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The work is purged before that. Choose an earlier one.</source>
        <translation>Les travaux seront purgés avant. Choisissez une échéance plus proche.</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n student(s) can work until %1.</source>
        <translation>
            <numerusform>Pour %n étudiant, fin de la séance&#xa0;: %1.</numerusform>
            <numerusform>Pour %n étudiants, fin de la séance&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n student(s) can hand in until %1.</source>
        <translation>
            <numerusform>Pour %n étudiant, échéance du rendu&#xa0;: %1.</numerusform>
            <numerusform>Pour %n étudiants, échéance du rendu&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n of them is closed now and gets the work back, to go on with it.</source>
        <translation>
            <numerusform>%n d’entre eux est déjà clos&#xa0;: son travail lui est rouvert pour continuer.</numerusform>
            <numerusform>%n d’entre eux sont déjà clos&#xa0;: leur travail leur est rouvert pour continuer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n of them had a later deadline, which becomes earlier.</source>
        <translation>
            <numerusform>%n d’entre eux avait une échéance plus tardive, qui est avancée.</numerusform>
            <numerusform>%n d’entre eux avaient une échéance plus tardive, qui est avancée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message numerus="yes">
        <location filename="../app/desktop/cli/transfertext.cpp" line="+26"/>
        <source>%1 is in %2: %3, %n submission(s), each compared with its receipt.</source>
        <translation>
            <numerusform>%1 est dans %2&#xa0;: %3, %n rendu, comparé à son reçu.</numerusform>
            <numerusform>%1 est dans %2&#xa0;: %3, %n rendus, chacun comparé à son reçu.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Left out, because it is nothing but holes: %1</source>
        <translation>Laissé de côté, car il n’est fait que de trous&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%1 is on %2 now, with %n submission(s), each compared with its MANIFEST.</source>
        <translation>
            <numerusform>%1 est maintenant sur %2, avec %n rendu, comparé à son MANIFEST.</numerusform>
            <numerusform>%1 est maintenant sur %2, avec %n rendus, chacun comparé à son MANIFEST.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>If %1 still has this course, remove it there: two places would serve it. “pupitre place move” never lets that happen.</source>
        <translation>Si %1 a encore ce cours, supprimez-le là-bas&#xa0;: deux lieux le serviraient. «&#xa0;pupitre place move&#xa0;» ne laisse jamais cela arriver.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 uses %2, which must exist on the new place too.</source>
        <translation>%1 utilise %2, qui doit exister aussi sur le nouveau lieu.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Students reach the new place with updated invitations: --invitations with a folder, or “pupitre invite --update”.</source>
        <translation>Les étudiants joignent le nouveau lieu avec des invitations mises à jour&#xa0;: --invitations avec un dossier, ou «&#xa0;pupitre invite --update&#xa0;».</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 has moved from %2 to %3. What lies on %2 serves nobody any more; “pupitre course remove” takes it away.</source>
        <translation>%1 est passé de %2 à %3. Ce qui reste sur %2 ne sert plus à personne&#xa0;; «&#xa0;pupitre course remove&#xa0;» l’enlève.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 stays on %2.</source>
        <translation>%1 reste sur %2.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This replaces %1 by a pseudonym in %2, on the place and on this computer. Keys go with the name; it cannot be undone.</source>
        <translation>Ceci remplace %1 par un pseudonyme dans %2, sur le lieu et sur cet ordinateur. Les clés partent avec le nom&#xa0;; c’est sans retour.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The person is called %1 from now on.</source>
        <translation>La personne s’appelle désormais %1.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>removed: %1</source>
        <translation>supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>renamed: %1</source>
        <translation>renommé&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What they wrote themselves was not looked into. Exports, other desktops and places the course has moved from may still name them.</source>
        <translation>Ce que la personne a écrit n’a pas été examiné. Des exports, d’autres ordinateurs et des lieux que le cours a quittés peuvent encore la nommer.</translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message>
        <location filename="../ui/words/trialwords.cpp" line="+23"/>
        <source>Making a key of your own…</source>
        <translation>Création d’une clé pour vous…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copying the data…</source>
        <translation>Copie des données…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copying the documents…</source>
        <translation>Copie des documents…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copying the code…</source>
        <translation>Copie du code…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Starting the instance…</source>
        <translation>Démarrage de l’instance…</translation>
    </message>
</context>
<context>
    <name>TryText</name>
    <message>
        <location filename="../app/desktop/cli/environment/trytext.cpp" line="+21"/>
        <source>An instance as a student has it, until %1. Come in with: %2</source>
        <translation>Une instance telle qu’un étudiant l’a, jusqu’à %1. Pour y entrer : %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It ends by itself then, or now with: %1</source>
        <translation>Elle se termine alors d’elle-même, ou tout de suite avec : %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You are in an instance as a student has it. It ends when you leave, at %1 at the latest.</source>
        <translation>Vous êtes dans une instance telle qu’un étudiant l’a. Elle se termine quand vous en sortez, au plus tard à %1.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The instance is ended, and nothing is left of it on the place.</source>
        <translation>L’instance est terminée, et il n’en reste rien sur le lieu.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No instance of it is on there.</source>
        <translation>Aucune instance n’y est ouverte.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The instance could not be ended now; it ends by itself when its time is over.</source>
        <translation>L’instance n’a pas pu être terminée maintenant ; elle se termine d’elle-même quand son temps est écoulé.</translation>
    </message>
</context>
<context>
    <name>UsageLetter</name>
    <message>
        <location filename="../ui/gpus/usage/letterwords.cpp" line="+30"/>
        <source>GPU hours from %1 to %2</source>
        <extracomment>subject of a message; %1 and %2: days</extracomment>
        <translation>Heures de GPU du %1 au %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Hello %1,</source>
        <extracomment>%1: a name</extracomment>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Thank you!</source>
        <translation>Merci !</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>from %1 to %2 your programs held no GPU; they kept processor cores busy for %3.</source>
        <extracomment>%1 and %2: days, %3: hours</extracomment>
        <translation>du %1 au %2, vos programmes n’ont tenu aucun GPU ; ils ont occupé des cœurs de processeur pendant %3.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>from %1 to %2 your programs held GPUs for %3 and computed on them for %4 of that (%5). The GPUs drew about %6 for it.</source>
        <extracomment>%1 and %2: days, %3 and %4: hours, %5: percent, %6: an energy</extracomment>
        <translation>du %1 au %2, vos programmes ont tenu des GPU pendant %3 et y ont calculé pendant %4 de ce temps (%5). Les GPU ont consommé environ %6 pour cela.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The GPUs were put to good use. If you need more of them, or fewer, tell me.</source>
        <translation>Les GPU ont été bien utilisés. S’il vous en faut plus, ou moins, dites-le-moi.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Others wait for GPUs at times. What helps: ending a notebook or a program once it is no longer needed gives its GPU back. If a program waits, for data for instance, I am glad to look at it with you.</source>
        <translation>D’autres attendent parfois un GPU. Ce qui aide : terminer un carnet ou un programme dès qu’il ne sert plus, ce qui rend son GPU. Si un programme attend, des données par exemple, je regarde volontiers avec vous.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>These figures are measured on the machines, during %1 of that time. They see how long programs held memory of a GPU and how busy it was, not what was computed, why a program waited, or what you did elsewhere; of a GPU that several shared, each has an equal part. If something looks wrong to you, please tell me.</source>
        <extracomment>%1: percent</extracomment>
        <translation>Ces chiffres sont mesurés sur les machines, pendant %1 de cette période. Ils voient combien de temps des programmes ont tenu de la mémoire d’un GPU et à quel point il était occupé, pas ce qui était calculé, ni pourquoi un programme attendait, ni ce que vous avez fait ailleurs ; d’un GPU que plusieurs partageaient, chacun a une part égale. Si quelque chose vous semble faux, dites-le-moi.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1 h</source>
        <extracomment>a duration in hours, short</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1%</source>
        <extracomment>a percentage; %1: a number</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>UsageText</name>
    <message>
        <location filename="../app/desktop/cli/monitoring/usagetext.cpp" line="+52"/>
        <source>%1 is one of: %2.</source>
        <translation>%1 est l’un de : %2.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 is no time for %2: write a day (2026-11-01), how long ago (12h, 7d, 4w), or one of: today, yesterday, week, last-week, month, semester.</source>
        <translation>%1 n’est pas un moment pour %2 : écrivez un jour (2026-11-01), depuis combien de temps (12h, 7d, 4w), ou l’un de : today, yesterday, week, last-week, month, semester.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>--since has to be before --until.</source>
        <translation>--since doit être avant --until.</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>GPU hours held</source>
        <translation>heures de GPU occupées</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>used</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>of what was held</source>
        <translation>de ce qui était occupé</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>energy</source>
        <translation>énergie</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>core hours</source>
        <translation>heures de cœur</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>all</source>
        <translation>tout</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <location filename="../ui/gpus/usage/usagewords.cpp" line="+57"/>
        <source>Week of %1</source>
        <extracomment>a week, by its Monday</extracomment>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1 h</source>
        <extracomment>a duration in hours, short</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>There were %1 of GPUs in all.</source>
        <extracomment>%1: hours, of all GPUs together</extracomment>
        <translation>Il y avait %1 de GPU en tout.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Measured during less than 1% of the time.</source>
        <translation>Mesuré pendant moins de 1 % du temps.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Not attributed: GPUs draw power while nobody holds them, and of some programs nobody can say whose they are.</source>
        <translation>Non attribué : les GPU consomment aussi quand personne ne les tient, et de certains programmes on ne peut dire à qui ils sont.</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Measured during %1 of the time.</source>
        <translation>Mesuré pendant %1 du temps.</translation>
    </message>
</context>
<context>
    <name>ValueScaleWords</name>
    <message>
        <location filename="../ui/charts/valuescale.cpp" line="+58"/>
        <source>B</source>
        <comment>bytes</comment>
        <translation>o</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>kB</source>
        <comment>1000 bytes</comment>
        <translation>ko</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>MB</source>
        <comment>megabytes</comment>
        <translation>Mo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>GB</source>
        <comment>gigabytes</comment>
        <translation>Go</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>TB</source>
        <comment>terabytes</comment>
        <translation>To</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>PB</source>
        <comment>petabytes</comment>
        <translation>Po</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1%</source>
        <extracomment>a percentage; %1: a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 %2/s</source>
        <extracomment>a rate; %1: a number, %2: &quot;MB&quot;</extracomment>
        <translation>%1 %2/s</translation>
    </message>
    <message>
        <location line="+72"/>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>bytes/s</source>
        <translation>octets/s</translation>
    </message>
</context>
<context>
    <name>VerifyWords</name>
    <message>
        <location filename="../ui/student/verifywords.cpp" line="+35"/>
        <source>There is no receipt in this folder.</source>
        <translation>Il n’y a pas de reçu dans ce dossier.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose the folder that holds receipt.json, MANIFEST and files, as it was downloaded.</source>
        <translation>Choisissez le dossier qui contient receipt.json, MANIFEST et files, tel qu’il a été téléchargé.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>This is not what was handed in.</source>
        <translation>Ce n’est pas ce qui a été rendu.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The list of files (MANIFEST) is not the one the receipt speaks of.</source>
        <translation>La liste des fichiers (MANIFEST) n’est pas celle dont parle le reçu.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>All %n file(s) are exactly as they were handed in.</source>
        <translation>
            <numerusform>%n fichier, exactement tel qu’il a été rendu.</numerusform>
            <numerusform>Les %n fichiers sont exactement tels qu’ils ont été rendus.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1, %2, seat %3</source>
        <extracomment>%1: id of the course, %2: of the TP, %3: of the seat</extracomment>
        <translation>%1, %2, poste %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>received %1</source>
        <translation>reçu %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>deadline: %1</source>
        <translation>échéance&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>changed: %1</source>
        <translation>modifié&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>missing: %1</source>
        <translation>manquant&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>added: %1</source>
        <translation>ajouté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message numerus="yes">
        <location filename="../ui/tp/waiting/waitingwords.cpp" line="+35"/>
        <source>for %n student(s)</source>
        <translation>
            <numerusform>pour %n étudiant</numerusform>
            <numerusform>pour %n étudiants</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 min more in each session</source>
        <translation>%1 min de plus à chaque séance</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>deadline %1</source>
        <translation>échéance %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: %2</source>
        <extracomment>%1: a TP, %2: what changes in it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>class list of %n student(s)</source>
        <translation>
            <numerusform>liste de %n étudiant</numerusform>
            <numerusform>liste de %n étudiants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n leaving</source>
        <translation>
            <numerusform>%n départ</numerusform>
            <numerusform>%n départs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n change(s) wait for %1</source>
        <translation>
            <numerusform>%n modification attend %1</numerusform>
            <numerusform>%n modifications attendent %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n change(s) could not be made</source>
        <translation>
            <numerusform>%n modification n’a pas pu être faite</numerusform>
            <numerusform>%n modifications n’ont pas pu être faites</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Kept on this computer and made in this order once the place answers. Until then everything is shown as it was last seen.</source>
        <translation>Gardé sur cet ordinateur et fait dans cet ordre dès que le lieu répond. D’ici là, tout est montré tel que vu en dernier.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 (asked %2)</source>
        <extracomment>%1: a change, %2: when the person asked for it</extracomment>
        <translation>%1 (demandé %2)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 does not answer: this is kept on this computer and made once it does.</source>
        <translation>%1 ne répond pas&#xa0;: ce changement est gardé sur cet ordinateur et fait dès qu’il répond.</translation>
    </message>
</context>
<context>
    <name>WayOutWords</name>
    <message numerus="yes">
        <location filename="../ui/gpus/forecast/wayoutwords.cpp" line="+30"/>
        <source>Let %n student(s) of %1 share a GPU.</source>
        <extracomment>%1: a TP</extracomment>
        <translation>
            <numerusform>Faire partager un GPU à %n étudiant de %1.</numerusform>
            <numerusform>Faire partager un GPU à %n étudiants de %1.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Move %1 to %2.</source>
        <extracomment>%1: a TP, %2: day and hours</extracomment>
        <translation>Déplacer %1 : %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Hold %1 on %2, which has room then.</source>
        <extracomment>%1: a TP, %2: a place</extracomment>
        <translation>Faire %1 sur %2, où il y a alors de la place.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ask the administrator for more.</source>
        <translation>Demander davantage à l’administrateur.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Nothing of it is needed then.</source>
        <translation>Il n’en faut alors plus du tout.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There, %1 may then be taken.</source>
        <translation>Là-bas, la demande est alors de %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Then %1 may be taken.</source>
        <extracomment>%1: &quot;20 of 32 GPUs&quot;</extracomment>
        <translation>La demande est alors de %1.</translation>
    </message>
</context>
<context>
    <name>WeekBoard</name>
    <message>
        <location filename="../ui/courses/week/weekboard.cpp" line="+68"/>
        <source>What it has is not known here until it answers: nothing is called short.</source>
        <translation>Ce qu’il offre n’est pas connu ici tant qu’il ne répond pas : aucun manque n’est signalé.</translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>%n instance(s) at most</source>
        <comment>load of a day</comment>
        <translation>
            <numerusform>%n instance au plus</numerusform>
            <numerusform>%n instances au plus</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>too little</source>
        <translation>trop peu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing is open</source>
        <translation>Rien n’est ouvert</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1: session %2 on %3</source>
        <extracomment>%1: course and TP, %2: day and hours, %3: a place</extracomment>
        <translation>%1 : séance %2 sur %3</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>due %1</source>
        <extracomment>a deadline in the week; %1: an hour, &quot;23:59&quot;</extracomment>
        <translation>rendu %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: hand-in closes %2</source>
        <translation>%1 : fin du rendu %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not published yet</source>
        <translation>Pas encore publié</translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message>
        <location filename="../ui/today/weekrows.cpp" line="+54"/>
        <source>%1: session %2</source>
        <translation>%1&#xa0;: séance %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>due %1</source>
        <extracomment>a deadline in the strip of the week; %1: an hour, &quot;23:59&quot;</extracomment>
        <translation>rendu %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: hand-in closes %2</source>
        <translation>%1&#xa0;: fin du rendu %2</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Today</source>
        <extracomment>a day of the strip of the week, as short as it can be: &quot;Wed 25&quot;</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>WizardEnvironmentWords</name>
    <message>
        <location filename="../ui/courses/wizard/wizardenvironments.cpp" line="+35"/>
        <source>%1 (%2)</source>
        <comment>place and time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 has no image %2. The course can be made, but nobody can work before the image is there.</source>
        <translation>%1 n’a pas d’image %2. Le cours peut être créé, mais personne ne pourra travailler avant que l’image soit là.</translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message>
        <location filename="../ui/tp/work/workwords.cpp" line="+27"/>
        <source>%1, a folder</source>
        <translation>%1, un dossier</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, a link to %2</source>
        <translation>%1, un lien vers %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, no file</source>
        <translation>%1, pas un fichier</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>… more than %n other(s), not shown</source>
        <comment>entries of a folder</comment>
        <translation>
            <numerusform>… plus de %n autre, non affiché</numerusform>
            <numerusform>… plus de %n autres, non affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>… %n other(s), not shown</source>
        <comment>entries of a folder</comment>
        <translation>
            <numerusform>… %n autre, non affiché</numerusform>
            <numerusform>… %n autres, non affichés</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Choose a file to read it.</source>
        <translation>Choisissez un fichier pour le lire.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A link to %1. Links of students are not followed.</source>
        <translation>Un lien vers %1. Les liens des étudiants ne sont pas suivis.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A pipe, a socket or a device. It is not opened.</source>
        <translation>Un tube, une socket ou un périphérique. Il n’est pas ouvert.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>This work is closed. What counts is the hand-in.</source>
        <translation>Ce travail est clos. C’est le rendu qui compte.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This student works on a compute host, where their files cannot be looked at.</source>
        <translation>Cet étudiant travaille sur une machine de calcul, où ses fichiers ne peuvent pas être consultés.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are no files yet: the workspace is not prepared.</source>
        <translation>Il n’y a pas encore de fichiers : l’espace de travail n’est pas préparé.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The files of this TP were purged.</source>
        <translation>Les fichiers de ce TP ont été effacés.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The student keeps this closed: it cannot be read now.</source>
        <translation>L’étudiant garde ceci fermé : la lecture est impossible pour l’instant.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The student is changing this just now. Refresh and try again.</source>
        <translation>L’étudiant est en train de modifier ceci. Actualisez et réessayez.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is not there any more. Refresh and try again.</source>
        <translation>Ceci n’existe plus. Actualisez et réessayez.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>More than 256 KiB: too much to read here.</source>
        <translation>Plus de 256 Kio : trop pour être lu ici.</translation>
    </message>
</context>
<context>
    <name>pupitre::AccessPage</name>
    <message>
        <location filename="../ui/courses/wizard/accesspage.cpp" line="+34"/>
        <source>This place is reached through %1. It sees the address of %1, and not those of the students who come the same way: they are refused unless that address is among the networks.</source>
        <translation>On atteint ce lieu à travers %1. Il voit l’adresse de %1, et non celles des étudiants qui viennent par là : ils sont refusés si cette adresse n’est pas dans les réseaux.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The place sees this computer as %1, a private address: something in between translates addresses. Students who come the same way are refused, because only public networks may come in.</source>
        <translation>Le lieu voit cet ordinateur comme %1, une adresse privée : quelque chose, entre les deux, traduit les adresses. Les étudiants qui viennent par là sont refusés, car seuls des réseaux publics sont admis.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The place sees this computer as %1, which is in none of these networks. That is right only if students come from elsewhere than you do.</source>
        <translation>Le lieu voit cet ordinateur comme %1, qui n’est dans aucun de ces réseaux. C’est juste seulement si les étudiants viennent d’ailleurs que vous.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>From anywhere</source>
        <translation>De partout</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only from these networks</source>
        <translation>Seulement de ces réseaux</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>From where</source>
        <translation>D’où</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>With whose key</source>
        <translation>Avec quelle clé</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Each student comes in over SSH with a key. You make the invitations once the course is there.</source>
        <translation>Chaque étudiant entre par SSH avec une clé. Vous ferez les invitations quand le cours existera.</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Read as %1.</source>
        <translation>Compris comme %1.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Such as 10.20.0.0/16 or 2001:db8::/32; several with commas between.</source>
        <translation>Par exemple 10.20.0.0/16 ou 2001:db8::/32 ; séparez-les par des virgules.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Give at least one network, or let students come in from anywhere.</source>
        <translation>Donnez au moins un réseau, ou laissez entrer de partout.</translation>
    </message>
    <message>
        <location filename="../ui/courses/wizard/accesspage.h" line="+28"/>
        <source>Access</source>
        <comment>step of the wizard</comment>
        <translation>Accès</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How do students come in?</source>
        <translation>Comment les étudiants entrent-ils ?</translation>
    </message>
</context>
<context>
    <name>pupitre::AddPlaceWizard</name>
    <message>
        <location filename="../ui/places/addplacewizard.cpp" line="+33"/>
        <source>Add a place</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Setting up the timer…</source>
        <translation>Mise en place de la minuterie…</translation>
    </message>
</context>
<context>
    <name>pupitre::AlertList</name>
    <message>
        <location filename="../ui/gpus/alerts/alertlist.cpp" line="+60"/>
        <source>Show</source>
        <comment>an alert&apos;s GPU</comment>
        <translation>Voir</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show %1</source>
        <translation>Voir %1</translation>
    </message>
    <message>
        <location line="+73"/>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing to look at: no GPU is held without use, too hot or silent.</source>
        <translation>Rien à signaler : aucun GPU gardé sans servir, trop chaud ou muet.</translation>
    </message>
</context>
<context>
    <name>pupitre::BuildDialog</name>
    <message>
        <location filename="../ui/environments/builddialog.cpp" line="+29"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Build %1</source>
        <translation>Construire %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>It is built where students work in it, once. What is there already is found again.</source>
        <translation>Il est construit là où les étudiants y travaillent, une fois. Ce qui y est déjà est retrouvé.</translation>
    </message>
</context>
<context>
    <name>pupitre::BuildPage</name>
    <message>
        <location filename="../ui/environments/wizard/buildpage.cpp" line="+30"/>
        <source>Building can wait: Done leaves it as it is, and Build… on its card does the same as this page.</source>
        <translation>La construction peut attendre : Terminé le laisse ainsi, et Construire… sur sa carte fait la même chose que cette page.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <location filename="../ui/environments/wizard/buildpage.h" line="+22"/>
        <source>Build and try</source>
        <comment>step of the wizard</comment>
        <translation>Construire, essayer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Build it, and try it as a student</source>
        <translation>Le construire, et l’essayer en étudiant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>pupitre::BuildView</name>
    <message>
        <location filename="../ui/environments/build/buildview.cpp" line="+37"/>
        <source>From the packages installed on that place, without a registry</source>
        <translation>À partir des paquets installés sur ce lieu, sans registre</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+285"/>
        <source>Build</source>
        <translation>Construire</translation>
    </message>
    <message>
        <location line="-261"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What the builder says</source>
        <translation>Ce que dit le constructeur</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What the builder says appears here, line by line.</source>
        <translation>Ce que dit le constructeur apparaît ici, ligne par ligne.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>On the place</source>
        <translation>Sur le lieu</translation>
    </message>
    <message>
        <location line="+134"/>
        <source>It was built already.</source>
        <translation>Il était déjà construit.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Built.</source>
        <translation>Construit.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%1 with %n packages, as %2.</source>
        <translation>
            <numerusform>%1 avec %n paquet, sous le nom %2.</numerusform>
            <numerusform>%1 avec %n paquets, sous le nom %2.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What was done so far makes the next time shorter.</source>
        <translation>Ce qui a été fait jusque-là abrégera la prochaine fois.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Not built.</source>
        <translation>Pas construit.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Built there on %1.</source>
        <translation>Construit là le %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>If its description has changed since, build it again.</source>
        <translation>Si sa description a changé depuis, construisez-le de nouveau.</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The place does not answer now.</source>
        <translation>Le lieu ne répond pas pour l’instant.</translation>
    </message>
</context>
<context>
    <name>pupitre::ChartLegend</name>
    <message>
        <location filename="../ui/charts/chartlegend.cpp" line="+45"/>
        <source>%1: press to hide it or to bring it back</source>
        <translation>%1 : cliquer pour masquer ou afficher</translation>
    </message>
</context>
<context>
    <name>pupitre::CheckListModel</name>
    <message numerus="yes">
        <location filename="../ui/places/checklistmodel.cpp" line="+76"/>
        <source>%n fine</source>
        <comment>answers of a place check</comment>
        <translation>
            <numerusform>%n en ordre</numerusform>
            <numerusform>%n en ordre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n to look at</source>
        <comment>answers of a place check</comment>
        <translation>
            <numerusform>%n à regarder</numerusform>
            <numerusform>%n à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n to put right</source>
        <comment>answers of a place check</comment>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::CheckPage</name>
    <message>
        <location filename="../ui/places/checkpage.cpp" line="+19"/>
        <source>Show what will be written there…</source>
        <translation>Montrer ce qui y sera écrit…</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Can it do the work?</source>
        <translation>Le lieu fera-t-il l’affaire&#xa0;?</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Limits are measured with an instance that tries to exceed them; this takes a few seconds.</source>
        <translation>Les limites sont mesurées avec une instance qui tente de les dépasser&#xa0;; cela prend quelques secondes.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The check is still running. It ends by itself.</source>
        <translation>Le contrôle est encore en cours. Il se termine de lui-même.</translation>
    </message>
</context>
<context>
    <name>pupitre::CheckView</name>
    <message>
        <location filename="../ui/places/checkview.cpp" line="+73"/>
        <source>For the administrator: %1</source>
        <translation>Pour l’administrateur&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Copy for the administrator</source>
        <translation>Copier pour l’administrateur</translation>
    </message>
    <message>
        <location line="+69"/>
        <source>Checking… %1</source>
        <translation>Contrôle en cours… %1</translation>
    </message>
</context>
<context>
    <name>pupitre::ColumnsDialog</name>
    <message>
        <location filename="../ui/courses/columnsdialog.cpp" line="+33"/>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last or full name</source>
        <translation>Nom ou nom complet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Student number</source>
        <translation>Numéro d’étudiant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Columns of the class list</source>
        <translation>Colonnes de la liste des étudiants</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>The first line names the columns</source>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use these columns</source>
        <translation>Utiliser ces colonnes</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>What do the columns mean?</source>
        <translation>Que signifient les colonnes&#xa0;?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One of them has to be the login, the mail or the student number.</source>
        <translation>L’une d’elles doit être l’identifiant, l’e-mail ou le numéro d’étudiant.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Not used</source>
        <comment>column</comment>
        <translation>Inutilisée</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Meaning of the column “%1”</source>
        <translation>Signification de la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Nobody can be read yet.</source>
        <translation>Personne ne peut encore être lu.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n étudiant</numerusform>
            <numerusform>%n étudiants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n ligne écartée</numerusform>
            <numerusform>%n lignes écartées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::ConflictList</name>
    <message numerus="yes">
        <location filename="../ui/gpus/forecast/conflictlist.cpp" line="+94"/>
        <source>%n more</source>
        <comment>times in which a place has not enough</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
</context>
<context>
    <name>pupitre::ConflictRow</name>
    <message>
        <location filename="../ui/gpus/forecast/conflictrow.cpp" line="+37"/>
        <source>Show</source>
        <comment>a conflict&apos;s time</comment>
        <translation>Montrer</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Show %1</source>
        <translation>Montrer %1</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Write…</source>
        <translation>Écrire…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open TP</source>
        <translation>Ouvrir le TP</translation>
    </message>
</context>
<context>
    <name>pupitre::ConnectionPage</name>
    <message>
        <location filename="../ui/places/connectionpage.cpp" line="+36"/>
        <source>A server reached by SSH</source>
        <translation>Un serveur joint par SSH</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This computer, without SSH</source>
        <translation>Cet ordinateur, sans SSH</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>user@host, user@host:port, or a name from your SSH configuration.</source>
        <translation>user@host, user@host:port, ou un nom de votre configuration SSH.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Private key (optional)</source>
        <translation>Clé privée (facultatif)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Empty: the SSH agent, then your usual keys, then a password.</source>
        <translation>Vide&#xa0;: l’agent SSH, puis vos clés habituelles, puis un mot de passe.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Through another host (optional)</source>
        <translation>Par un hôte de rebond (facultatif)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As in ssh -J; empty: as your SSH configuration says.</source>
        <translation>Comme dans ssh -J&#xa0;; vide&#xa0;: selon votre configuration SSH.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose a key file…</source>
        <translation>Choisir un fichier de clé…</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Choose a private key</source>
        <translation>Choisir une clé privée</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Where is the place?</source>
        <translation>Où est le lieu&#xa0;?</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A lab server needs OpenSSH and a container engine. Nothing is installed as administrator.</source>
        <translation>Un serveur de TP a besoin d’OpenSSH et d’un moteur de conteneurs. Rien n’est installé en tant qu’administrateur.</translation>
    </message>
</context>
<context>
    <name>pupitre::CopyDatesModel</name>
    <message>
        <location filename="../ui/courses/copy/copydatesmodel.cpp" line="+34"/>
        <source>no session</source>
        <translation>aucune séance</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>+%1</source>
        <comment>more sessions</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>not copied</source>
        <translation>non copié</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1, copied</source>
        <translation>%1, copié</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>TP</source>
        <translation>TP</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Was</source>
        <comment>dates of a TP before it is moved</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Will be</source>
        <comment>dates of a TP after it is moved</comment>
        <translation>Après</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hand-in until</source>
        <translation>Date limite de rendu</translation>
    </message>
</context>
<context>
    <name>pupitre::CopyImageDialog</name>
    <message>
        <location filename="../ui/environments/copyimagedialog.cpp" line="+43"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <location line="+22"/>
        <location line="+12"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location line="-10"/>
        <location line="+12"/>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>Copying</source>
        <translation>Copie en cours</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>What was built on one place goes to the other as it is, with the list of its packages. Nothing of it stays on this computer.</source>
        <translation>Ce qui est construit sur un lieu va tel quel sur l’autre, avec la liste de ses paquets. Rien n’en reste sur cet ordinateur.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>There is no other place.</source>
        <translation>Il n’y a pas d’autre lieu.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add one on the page Places.</source>
        <translation>Ajoutez-en un sur la page Lieux.</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of about %2</source>
        <translation>%1 sur environ %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>It was there already.</source>
        <translation>Il y était déjà.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing of it is left on the other place.</source>
        <translation>Il n’en reste rien sur l’autre lieu.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not copied.</source>
        <translation>Pas copié.</translation>
    </message>
</context>
<context>
    <name>pupitre::CopyNamePage</name>
    <message>
        <location filename="../ui/courses/copy/copynamepage.cpp" line="+22"/>
        <source>Name of the course</source>
        <translation>Nom du cours</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n TP(s)</source>
        <translation>
            <numerusform>%n TP</numerusform>
            <numerusform>%n TP</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>with their environment, limits and sessions</source>
        <translation>avec leur environnement, leurs limites et leurs séances</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Code, data, documents</source>
        <translation>Code, données, documents</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>copied on %1; nothing passes through this computer</source>
        <translation>copiés sur %1&#xa0;; rien ne passe par cet ordinateur</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>students come in from where they did</source>
        <translation>les étudiants se connectent d’où ils se connectaient</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Students and their keys</source>
        <translation>Étudiants et leurs clés</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>the new course has a list of its own</source>
        <translation>le nouveau cours a sa propre liste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hand-ins, extensions, journal</source>
        <translation>Rendus, prolongations, journal</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>they stay in the old course</source>
        <translation>ils restent dans l’ancien cours</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>A copy of %1 with other dates. The old course stays as it is.</source>
        <translation>Une copie de %1 à d’autres dates. L’ancien cours reste tel quel.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The course needs a title.</source>
        <translation>Le cours a besoin d’un titre.</translation>
    </message>
    <message>
        <location filename="../ui/courses/copy/copynamepage.h" line="+22"/>
        <source>What</source>
        <comment>step of the wizard</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is the new course called?</source>
        <translation>Comment s’appelle le nouveau cours&#xa0;?</translation>
    </message>
</context>
<context>
    <name>pupitre::CopyReviewPage</name>
    <message>
        <location filename="../ui/courses/copy/copyreviewpage.cpp" line="+60"/>
        <source>No event is left for it: double-click to give it a date, or untick it.</source>
        <translation>Il ne reste aucun événement pour lui&#xa0;: double-cliquez pour lui donner une date, ou décochez-le.</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n more</source>
        <comment>problems of a copied course</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>TPs with their old and new dates</source>
        <translation>TP avec leurs anciennes et nouvelles dates</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Double-click a date to change it; untick a TP that is not wanted. Nothing is done before “Copy course”.</source>
        <translation>Double-cliquez sur une date pour la changer&#xa0;; décochez un TP non voulu. Rien n’est fait avant «&#xa0;Copier le cours&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <location line="+23"/>
        <source>%n TP(s)</source>
        <translation>
            <numerusform>%n TP</numerusform>
            <numerusform>%n TP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n workspace(s)</source>
        <translation>
            <numerusform>%n espace de travail</numerusform>
            <numerusform>%n espaces de travail</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Something is still missing; see below.</source>
        <translation>Il manque encore quelque chose&#xa0;; voir ci-dessous.</translation>
    </message>
    <message>
        <location filename="../ui/courses/copy/copyreviewpage.h" line="+23"/>
        <source>Review</source>
        <comment>step of the wizard</comment>
        <translation>Vérification</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Is this right?</source>
        <translation>Est-ce correct&#xa0;?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy course</source>
        <translation>Copier le cours</translation>
    </message>
</context>
<context>
    <name>pupitre::CopyWhenPage</name>
    <message>
        <location filename="../ui/courses/copy/copywhenpage.cpp" line="+56"/>
        <source>Move all</source>
        <translation>Tout décaler</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Timetable</source>
        <comment>sessions</comment>
        <translation>Emploi du temps</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The first TP is on</source>
        <translation>Le premier TP a lieu le</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Hours are those of the clock of the class (%1), on either side of a clock change. Every date can be changed on the next page.</source>
        <translation>Les heures sont celles de l’horloge de la classe (%1), avant comme après un changement d’heure. Chaque date peut être changée à la page suivante.</translation>
    </message>
    <message numerus="yes">
        <location line="+44"/>
        <source>The TPs have %n session(s).</source>
        <translation>
            <numerusform>Les TP ont %n séance.</numerusform>
            <numerusform>Les TP ont %n séances.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n event(s) are missing.</source>
        <translation>
            <numerusform>Il manque %n événement.</numerusform>
            <numerusform>Il manque %n événements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>The last %n event(s) are left over.</source>
        <translation>
            <numerusform>Le dernier événement est de trop.</numerusform>
            <numerusform>Les %n derniers événements sont de trop.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Each has its event.</source>
        <translation>Chacune a son événement.</translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>All TPs move by %n week(s); weekdays and hours stay.</source>
        <translation>
            <numerusform>Tous les TP se décalent de %n semaine&#xa0;; jours de la semaine et heures restent.</numerusform>
            <numerusform>Tous les TP se décalent de %n semaines&#xa0;; jours de la semaine et heures restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>All TPs move by %n day(s); hours stay, weekdays change.</source>
        <translation>
            <numerusform>Tous les TP se décalent de %n jour&#xa0;; les heures restent, les jours de la semaine changent.</numerusform>
            <numerusform>Tous les TP se décalent de %n jours&#xa0;; les heures restent, les jours de la semaine changent.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It was on %1.</source>
        <translation>C’était le %1.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Choose the events of the TPs, or “Move all”.</source>
        <translation>Choisissez les événements des TP, ou «&#xa0;Tout décaler&#xa0;».</translation>
    </message>
    <message>
        <location filename="../ui/courses/copy/copywhenpage.h" line="+28"/>
        <source>When</source>
        <comment>step of the wizard</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When are its TPs?</source>
        <translation>Quand ont lieu ses TP&#xa0;?</translation>
    </message>
</context>
<context>
    <name>pupitre::CopyWizard</name>
    <message>
        <location filename="../ui/courses/copy/copywizard.cpp" line="+43"/>
        <source>Copy course</source>
        <translation>Copier le cours</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>TPs</source>
        <translation>TP</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Timetable</source>
        <translation>Emploi du temps</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Timetables (*.ics *.ical);;All files (*)</source>
        <translation>Emplois du temps (*.ics *.ical);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>pupitre::CourseFrame</name>
    <message>
        <location filename="../ui/courses/courseframe.cpp" line="+37"/>
        <source>not published yet</source>
        <translation>pas encore publié</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>no hours; hand-in until %1</source>
        <translation>sans séance&#xa0;; rendu jusqu’à %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>hand-in until %1</source>
        <translation>rendu jusqu’à %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>closed since %1</source>
        <translation>clos depuis %1</translation>
    </message>
    <message numerus="yes">
        <location line="+105"/>
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n étudiant</numerusform>
            <numerusform>%n étudiants</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add a TP…</source>
        <translation>Ajouter un TP…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add a TP to %1</source>
        <translation>Ajouter un TP à %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add students…</source>
        <translation>Ajouter des étudiants…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add students to %1</source>
        <translation>Ajouter des étudiants à %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Invitations…</source>
        <translation>Invitations…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Invitations to %1</source>
        <translation>Invitations au cours %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy course…</source>
        <translation>Copier le cours…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove this course…</source>
        <translation>Supprimer ce cours…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No TP yet.</source>
        <translation>Pas encore de TP.</translation>
    </message>
</context>
<context>
    <name>pupitre::CourseNote</name>
    <message>
        <location filename="../ui/student/coursenote.cpp" line="+60"/>
        <source>No TP was published yet. It appears here by itself.</source>
        <translation>Aucun TP n’est encore publié. Il apparaîtra ici tout seul.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Join request…</source>
        <translation>Demande d’inscription…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave the course…</source>
        <translation>Quitter le cours…</translation>
    </message>
</context>
<context>
    <name>pupitre::CourseWizard</name>
    <message>
        <location filename="../ui/courses/wizard/coursewizard.cpp" line="+57"/>
        <source>New course</source>
        <translation>Nouveau cours</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>New TP</source>
        <translation>Nouveau TP</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+4"/>
        <source>Seats</source>
        <translation>Postes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Lines left out</source>
        <translation>Lignes écartées</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Folder of the course</source>
        <translation>Dossier du cours</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Folder of the TP</source>
        <translation>Dossier du TP</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Timetable</source>
        <translation>Emploi du temps</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Timetables (*.ics *.ical);;All files (*)</source>
        <translation>Emplois du temps (*.ics *.ical);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>pupitre::CoursesBar</name>
    <message>
        <location filename="../ui/courses/coursesbar.cpp" line="+148"/>
        <source>List</source>
        <comment>view of the courses</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Week</source>
        <comment>view of the courses</comment>
        <translation>Semaine</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Week before</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Week after</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <location line="+1"/>
        <source>Search courses and TPs</source>
        <translation>Rechercher cours et TP</translation>
    </message>
</context>
<context>
    <name>pupitre::CoursesPage</name>
    <message>
        <location filename="../ui/courses/coursespage.cpp" line="+56"/>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Courses</source>
        <translation>Cours</translation>
    </message>
    <message>
        <location line="+108"/>
        <source>Remove the course “%1”?</source>
        <translation>Supprimer le cours «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove course</source>
        <translation>Supprimer le cours</translation>
    </message>
    <message>
        <location line="+15"/>
        <location line="+6"/>
        <source>New course…</source>
        <translation>Nouveau cours…</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No course yet</source>
        <translation>Pas encore de cours</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A course has students, a place where they work, and its TPs. Make one from a folder with code, data and documents, and a class list.</source>
        <translation>Un cours réunit des étudiants, un lieu où ils travaillent et ses TP. Créez-en un depuis un dossier contenant code, données et documents, et une liste des étudiants.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Try it with the demo course</source>
        <translation>Essayer avec le cours de démonstration</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No course, TP, room or place has all of these words.</source>
        <translation>Aucun cours, TP, salle ou lieu ne contient tous ces mots.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>pupitre::DecisionDialog</name>
    <message>
        <location filename="../ui/parts/decision.cpp" line="+22"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>pupitre::DiffDialog</name>
    <message>
        <location filename="../ui/tp/handins/diffdialog.cpp" line="+52"/>
        <source>The file is being read…</source>
        <translation>Le fichier est en cours de lecture…</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Lines of %1 that changed</source>
        <translation>Lignes changées de %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>This is no text. Collect the work and open the file with its program.</source>
        <translation>Ce n’est pas du texte. Ramassez le travail et ouvrez le fichier avec son programme.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only ends of lines are different.</source>
        <translation>Seules les fins de ligne diffèrent.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n ligne ajoutée</numerusform>
            <numerusform>%n lignes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n ligne supprimée</numerusform>
            <numerusform>%n lignes supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+32"/>
        <source>… %n line(s) as handed out</source>
        <translation>
            <numerusform>… %n ligne telle que distribuée</numerusform>
            <numerusform>… %n lignes telles que distribuées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>… %n more line(s)</source>
        <translation>
            <numerusform>… encore %n ligne</numerusform>
            <numerusform>… encore %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::DraftCard</name>
    <message>
        <location filename="../ui/environments/draftcard.cpp" line="+48"/>
        <source>Unfinished: %1</source>
        <translation>Inachevé : %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Changes that were not saved. The environment is as it was until they are.</source>
        <translation>Des changements non enregistrés. L’environnement reste comme il était tant qu’ils ne le sont pas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not an environment yet. Nothing of what was filled in is lost.</source>
        <translation>Pas encore un environnement. Rien de ce qui a été rempli n’est perdu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discard %1</source>
        <translation>Abandonner %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Continue %1</source>
        <translation>Continuer %1</translation>
    </message>
</context>
<context>
    <name>pupitre::DraftCards</name>
    <message>
        <location filename="../ui/environments/draftcards.cpp" line="+52"/>
        <source>Discard %1?</source>
        <translation>Abandonner %1 ?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What was changed and not saved is lost. The environment itself stays as it is.</source>
        <translation>Ce qui a été changé sans être enregistré est perdu. L’environnement lui-même reste comme il est.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What was filled in is lost. Files on this computer stay where they are.</source>
        <translation>Ce qui a été rempli est perdu. Les fichiers de cet ordinateur restent où ils sont.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>pupitre::DraftWizardPage</name>
    <message>
        <location filename="../ui/courses/wizard/draftpage.cpp" line="+23"/>
        <source>“%1” is not built on that place yet: build it there first.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore construit sur ce lieu&#xa0;: construisez-le d’abord là.</translation>
    </message>
</context>
<context>
    <name>pupitre::EnvironmentCard</name>
    <message>
        <location filename="../ui/environments/environmentcard.cpp" line="+100"/>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Build…</source>
        <translation>Construire…</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy to another place…</source>
        <translation>Copier sur un autre lieu…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove what was built…</source>
        <translation>Retirer ce qui est construit…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Used by %1</source>
        <translation>Utilisé par %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Build %1</source>
        <translation>Construire %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Not built yet on the places that answer.</source>
        <translation>Pas encore construit sur les lieux qui répondent.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Built on %1</source>
        <translation>Construit sur %1</translation>
    </message>
</context>
<context>
    <name>pupitre::EnvironmentChoice</name>
    <message>
        <location filename="../ui/courses/wizard/environmentchoice.cpp" line="+52"/>
        <source>Build…</source>
        <translation>Construire…</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+1"/>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>An image that I name</source>
        <translation>Une image que je nomme</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>not built yet</source>
        <translation>pas encore construit</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>One of your environments brings its image, its limits and its files.</source>
        <translation>Un de vos environnements apporte son image, ses limites et ses fichiers.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not built on %1 yet.</source>
        <translation>Pas encore construit sur %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not built yet. The page “Where” can build it where the students work.</source>
        <translation>Pas encore construit. La page «&#xa0;Où&#xa0;» peut le construire là où les étudiants travaillent.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Built on %1. Its limits are taken over, and its files where the folder has none.</source>
        <translation>Construit sur %1. Ses limites sont reprises, et ses fichiers là où le dossier n’en a pas.</translation>
    </message>
</context>
<context>
    <name>pupitre::EnvironmentWizard</name>
    <message>
        <location filename="../ui/environments/wizard/environmentwizard.cpp" line="+47"/>
        <source>Edit environment</source>
        <translation>Modifier l’environnement</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>New environment</source>
        <translation>Nouvel environnement</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you fill in is kept.</source>
        <translation>Ce que vous remplissez est conservé.</translation>
    </message>
</context>
<context>
    <name>pupitre::EnvironmentsPage</name>
    <message>
        <location filename="../ui/environments/environmentspage.cpp" line="+125"/>
        <source>Remove %1?</source>
        <translation>Supprimer %1 ?</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Its folder with %1 of code, data and documents is removed from this computer. What was built of it stays on its places.</source>
        <translation>Son dossier, avec %1 de code, de données et de documents, est supprimé de cet ordinateur. Ce qui en a été construit reste sur ses lieux.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>These courses stand on it, and go on working: %1.</source>
        <translation>Ces cours s’appuient dessus et continuent de fonctionner&#xa0;: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>%1 (%2)</source>
        <comment>place and time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 (%2)</source>
        <comment>course and place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Folder in which a copy is put</source>
        <translation>Dossier dans lequel une copie est mise</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Copied to %1.</source>
        <translation>Copié dans %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Any editor that knows dev containers opens it.</source>
        <translation>Tout éditeur qui connaît les dev containers l’ouvre.</translation>
    </message>
    <message>
        <location line="+15"/>
        <location line="+5"/>
        <source>New environment…</source>
        <translation>Nouvel environnement…</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>No environments yet</source>
        <translation>Pas encore d’environnement</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An environment says what is installed for a TP, and what students may use. It is described once, and built where they work.</source>
        <translation>Un environnement dit ce qui est installé pour un TP, et ce que les étudiants peuvent utiliser. Il est décrit une fois, et construit là où ils travaillent.</translation>
    </message>
</context>
<context>
    <name>pupitre::ExtendDialog</name>
    <message>
        <location filename="../ui/tp/seats/extenddialog.cpp" line="+36"/>
        <source>More time</source>
        <translation>Temps supplémentaire</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>More time for %n student(s)</source>
        <translation>
            <numerusform>Temps supplémentaire pour %n étudiant</numerusform>
            <numerusform>Temps supplémentaire pour %n étudiants</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Extra time in each session</source>
        <translation>Temps en plus à chaque séance</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Minutes of extra time</source>
        <translation>Minutes de temps supplémentaire</translation>
    </message>
    <message>
        <location line="+3"/>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Later deadline</source>
        <translation>Échéance repoussée</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>New deadline, in the zone of the course</source>
        <translation>Nouvelle échéance, dans le fuseau du cours</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Give more time</source>
        <translation>Accorder ce temps</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>pupitre::FeedbackDialog</name>
    <message>
        <location filename="../ui/student/feedbackdialog.cpp" line="+40"/>
        <source>The feedback is being fetched…</source>
        <translation>Le retour est en cours de récupération…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Files of the feedback</source>
        <translation>Fichiers du retour</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save all…</source>
        <translation>Tout enregistrer…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Feedback – %1</source>
        <translation>Retour – %1</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Where to save the feedback</source>
        <translation>Où enregistrer le retour</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>Your teacher sent %n file(s).</source>
        <translation>
            <numerusform>Votre enseignant a envoyé %n fichier.</numerusform>
            <numerusform>Votre enseignant a envoyé %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+26"/>
        <source>No program on this computer opens %1.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save it, and open it where you have one.</source>
        <translation>Enregistrez-le, et ouvrez-le là où vous en avez un.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Saved in %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
</context>
<context>
    <name>pupitre::FilesDialog</name>
    <message>
        <location filename="../ui/files/filesdialog.cpp" line="+57"/>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy to the place</source>
        <translation>Copier vers le lieu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy to this computer</source>
        <translation>Copier vers cet ordinateur</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Files of %1</source>
        <translation>Fichiers de %1</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>%1 is open in its program.</source>
        <translation>%1 est ouvert dans son programme.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Each time you save it, it is copied back to the place.</source>
        <translation>À chaque enregistrement, il est recopié vers le lieu.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 was saved and copied back to the place.</source>
        <translation>%1 a été enregistré et recopié vers le lieu.</translation>
    </message>
    <message numerus="yes">
        <location line="+44"/>
        <source>Replace %n item(s)?</source>
        <translation>
            <numerusform>Remplacer %n élément ?</numerusform>
            <numerusform>Remplacer %n éléments ?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is there already. Files are replaced by yours, folders are joined. To keep both, cancel and rename one of them first (F2).</source>
        <translation>Déjà présent : %1. Les fichiers sont remplacés par les vôtres, les dossiers réunis. Pour garder les deux, annulez et renommez d’abord l’un d’eux (F2).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message numerus="yes">
        <location line="+30"/>
        <source>Remove %n item(s) at the place?</source>
        <translation>
            <numerusform>Supprimer %n élément sur le lieu ?</numerusform>
            <numerusform>Supprimer %n éléments sur le lieu ?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, with everything in it. It cannot be brought back; what you handed in is kept.</source>
        <translation>%1, avec tout son contenu. On ne peut pas le récupérer ; ce que vous avez rendu est gardé.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <location line="+22"/>
        <source>%n item(s) stayed behind.</source>
        <translation>
            <numerusform>%n élément n’a pas été copié.</numerusform>
            <numerusform>%n éléments n’ont pas été copiés.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything else was copied.</source>
        <translation>Tout le reste a été copié.</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n file(s) copied, %1.</source>
        <translation>
            <numerusform>%n fichier copié, %1.</numerusform>
            <numerusform>%n fichiers copiés, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n file(s) were there already, unchanged.</source>
        <translation>
            <numerusform>%n fichier était déjà là, inchangé.</numerusform>
            <numerusform>%n fichiers étaient déjà là, inchangés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::FilesModel</name>
    <message>
        <location filename="../ui/tp/files/filesmodel.cpp" line="+20"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location line="+82"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>pupitre::FilesTab</name>
    <message>
        <location filename="../ui/tp/files/filestab.cpp" line="+110"/>
        <source>%1: %2 of the place</source>
        <extracomment>%1: &quot;Data&quot;, %2: a folder</extracomment>
        <translation>%1 : %2 du lieu</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%1: %n file(s), %2</source>
        <extracomment>%1: &quot;Code v1&quot;, %2: a size</extracomment>
        <translation>
            <numerusform>%1 : %n fichier, %2</numerusform>
            <numerusform>%1 : %n fichiers, %2</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Documents for everybody in this course</source>
        <translation>Documents pour tout le cours</translation>
    </message>
    <message numerus="yes">
        <location line="+23"/>
        <source>%n document(s) added.</source>
        <translation>
            <numerusform>%n document ajouté.</numerusform>
            <numerusform>%n documents ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Students find them under /documents.</source>
        <translation>Les étudiants les trouvent dans /documents.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Add documents…</source>
        <translation>Ajouter des documents…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For everybody in this course, at once; a document of the same name is replaced.</source>
        <translation>Pour tout le cours, aussitôt ; un document du même nom est remplacé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Files that this TP hands out</source>
        <translation>Fichiers que ce TP distribue</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing is handed out</source>
        <translation>Rien n’est distribué</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Code goes to each student as a copy of their own; data and documents are shared and can only be read. Add a document, and everybody has it.</source>
        <translation>Le code va à chaque étudiant, en copie personnelle ; données et documents sont partagés et en lecture seule. Ajoutez un document, et tout le monde l’a.</translation>
    </message>
</context>
<context>
    <name>pupitre::FirstStart</name>
    <message>
        <location filename="../ui/frame/firststart.cpp" line="+63"/>
        <source>What do you use Pupitre for?</source>
        <translation>À quoi vous sert Pupitre&#xa0;?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose any that fit. It only decides which sections you see; Settings can change it.</source>
        <translation>Choisissez tout ce qui convient. Cela décide seulement des rubriques affichées&#xa0;; vous pourrez en changer dans Réglages.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>pupitre::FolderModel</name>
    <message>
        <location filename="../ui/files/foldermodel.cpp" line="+124"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>pupitre::FolderPane</name>
    <message>
        <location filename="../ui/files/folderpane.cpp" line="+39"/>
        <source>Up one folder</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>The folder is being read…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>This folder is empty.</source>
        <translation>Ce dossier est vide.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n item(s) chosen</source>
        <translation>
            <numerusform>%n élément choisi</numerusform>
            <numerusform>%n éléments choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n item(s) chosen, %1</source>
        <translation>
            <numerusform>%n élément choisi, %1</numerusform>
            <numerusform>%n éléments choisis, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::ForecastView</name>
    <message>
        <location filename="../ui/gpus/forecast/forecastview.cpp" line="+165"/>
        <source>Being worked out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <location line="+96"/>
        <source>%1 on %2</source>
        <extracomment>of a chart; %1: &quot;GPUs&quot;, %2: a place</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what may be taken in the next four weeks</source>
        <translation>ce qui peut être pris dans les quatre prochaines semaines</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Everything that is planned fits.</source>
        <translation>Tout ce qui est prévu tient.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n time(s) in which a place has not enough:</source>
        <translation>
            <numerusform>%n moment où un lieu n’a pas assez :</numerusform>
            <numerusform>%n moments où un lieu n’a pas assez :</numerusform>
        </translation>
    </message>
    <message>
        <location line="+31"/>
        <source>For the administrator…</source>
        <translation>Pour l’administrateur…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A text and files of what is needed when</source>
        <translation>Un texte et des fichiers qui disent ce qu’il faut et quand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of what the chart is</source>
        <translation>Ce que montre la courbe</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No TP is planned in the next four weeks</source>
        <translation>Aucun TP n’est prévu dans les quatre prochaines semaines</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Here you see what planned TPs need of each place, where that is more than it has, and what could be done.</source>
        <translation>Vous voyez ici ce que les TP prévus demandent à chaque lieu, où c’est plus que ce qu’il a, et ce qui pourrait être fait.</translation>
    </message>
</context>
<context>
    <name>pupitre::GpuCharts</name>
    <message>
        <location filename="../ui/gpus/now/gpucharts.cpp" line="+138"/>
        <source>Nothing was measured in this time.</source>
        <translation>Rien n’a été mesuré pendant ce temps.</translation>
    </message>
</context>
<context>
    <name>pupitre::GpuModel</name>
    <message>
        <location filename="../ui/tp/gpus/gpumodel.cpp" line="+151"/>
        <source>GPU and who has it</source>
        <translation>GPU et qui l’a</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Utilisation</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>pupitre::GpusPage</name>
    <message>
        <location filename="../ui/gpus/gpuspage.cpp" line="+185"/>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Recorded lab</source>
        <extracomment>what is shown was invented, to look around in</extracomment>
        <translation>Labo enregistré</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>What was measured before could not be read, and a new history was begun.</source>
        <translation>Ce qui avait été mesuré est illisible ; un nouvel historique a été commencé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The damaged one is kept as %1.</source>
        <translation>L’ancien, endommagé, est gardé sous %1.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What is measured is not written down.</source>
        <translation>Ce qui est mesuré n’est pas enregistré.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The charts go back only as far as this window has been open.</source>
        <translation>Les courbes ne remontent qu’à l’ouverture de cette fenêtre.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save the charts</source>
        <translation>Enregistrer les courbes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>GPUs, %1</source>
        <translation>GPU, %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Which view of the GPUs</source>
        <translation>Quelle vue des GPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show what happens now again</source>
        <translation>Montrer à nouveau ce qui se passe</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keep the charts as they are</source>
        <translation>Garder les courbes telles quelles</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save what the charts show</source>
        <translation>Enregistrer ce que montrent les courbes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Picture (PNG)…</source>
        <translation>Image (PNG)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Drawing (SVG)…</source>
        <translation>Dessin (SVG)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Table (CSV)…</source>
        <translation>Tableau (CSV)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Notify me of alerts</source>
        <translation>M’avertir des alertes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show a recorded lab</source>
        <translation>Montrer un labo enregistré</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No machine reports yet</source>
        <translation>Aucune machine ne répond encore</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Here you see what every GPU of your places does, who uses it, and what needs a look. Pupitre measures each place that it is connected to; the first figures come within a minute.</source>
        <translation>Ici on voit ce que fait chaque GPU de vos lieux, qui s’en sert, et ce qui mérite un coup d’œil. Pupitre mesure chaque lieu auquel il est connecté. Les premières mesures arrivent en moins d’une minute.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go to Places</source>
        <translation>Aller aux lieux</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Look around in a recorded lab</source>
        <translation>Visiter un labo enregistré</translation>
    </message>
</context>
<context>
    <name>pupitre::GpusTab</name>
    <message numerus="yes">
        <location filename="../ui/tp/gpus/gpustab.cpp" line="+80"/>
        <source>%n unused</source>
        <extracomment>a filter: who holds a GPU for long without using it</extracomment>
        <translation>
            <numerusform>%n inutilisé</numerusform>
            <numerusform>%n inutilisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n student(s) with one</source>
        <translation>
            <numerusform>%n étudiant en a un</numerusform>
            <numerusform>%n étudiants en ont un</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n without</source>
        <comment>students without a GPU</comment>
        <translation>
            <numerusform>%n sans</numerusform>
            <numerusform>%n sans</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Nothing is measured yet</source>
        <translation>Rien n’est encore mesuré</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The place has not said what its machines do. It does as soon as it is connected.</source>
        <translation>Le lieu n’a pas dit ce que font ses machines. Il le dit dès qu’il est connecté.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>No GPU is measured here</source>
        <translation>Aucun GPU n’est mesuré ici</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What each student takes of it is in the table of students.</source>
        <translation>Ce que chaque étudiant en prend est dans le tableau des étudiants.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the students</source>
        <translation>Voir les étudiants</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>GPUs and who has them</source>
        <translation>Les GPU et qui les a</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only those that are held and unused</source>
        <translation>Seulement ceux qui sont tenus sans servir</translation>
    </message>
</context>
<context>
    <name>pupitre::HandInDialog</name>
    <message>
        <location filename="../ui/student/handindialog.cpp" line="+50"/>
        <source>Hand in – %1</source>
        <translation>Rendre – %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Handing in</source>
        <translation>Rendu en cours</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Deadline: %1</source>
        <translation>Échéance : %1</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Your last one, no. %1, was received %2 with %n file(s). Earlier ones stay at the place.</source>
        <translation>
            <numerusform>Votre dernier rendu, n° %1, a été reçu %2 avec %n fichier. Les précédents restent sur le lieu.</numerusform>
            <numerusform>Votre dernier rendu, n° %1, a été reçu %2 avec %n fichiers. Les précédents restent sur le lieu.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You have not handed in yet.</source>
        <translation>Vous n’avez encore rien rendu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your workspace is handed in as it is at the place now: save in your editor first. You can go on working and hand in again until the deadline; the last one counts.</source>
        <translation>Votre espace de travail est rendu tel qu’il est sur le lieu maintenant : enregistrez d’abord dans votre éditeur. Vous pouvez continuer et rendre à nouveau jusqu’à l’échéance ; le dernier rendu compte.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hand in again</source>
        <translation>Rendre à nouveau</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hand in</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The place copies your work. If you close this, it goes on there.</source>
        <translation>Le lieu copie votre travail. Si vous fermez cette fenêtre, il continue.</translation>
    </message>
    <message>
        <location line="-10"/>
        <location line="+12"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Your work was received.</source>
        <translation>Votre travail a bien été reçu.</translation>
    </message>
</context>
<context>
    <name>pupitre::HandInModel</name>
    <message>
        <location filename="../ui/tp/handins/handinmodel.cpp" line="+69"/>
        <location line="+165"/>
        <source>Collected</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Handed in</source>
        <translation>Remis</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hash</source>
        <comment>of the list of files, in a table</comment>
        <translation>Empreinte</translation>
    </message>
</context>
<context>
    <name>pupitre::HandInPanel</name>
    <message numerus="yes">
        <location filename="../ui/tp/handins/handinpanel.cpp" line="+94"/>
        <source>%n file(s), %1</source>
        <extracomment>of a hand-in; %1: a size such as &quot;21.4 MB&quot;</extracomment>
        <translation>
            <numerusform>%n fichier, %1</numerusform>
            <numerusform>%n fichiers, %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Nothing was handed in.</source>
        <translation>Rien n’a été remis.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The files are being compared…</source>
        <translation>Comparaison des fichiers en cours…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n file(s) changed.</source>
        <translation>
            <numerusform>%n fichier modifié.</numerusform>
            <numerusform>%n fichiers modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n as handed out.</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n tel que distribué.</numerusform>
            <numerusform>%n tels que distribués.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open one to see its lines.</source>
        <translation>Ouvrez-en un pour voir ses lignes.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hash of the list of files</source>
        <translation>Empreinte de la liste des fichiers</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Collect…</source>
        <translation>Récupérer…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Files that are not as they were handed out</source>
        <translation>Fichiers qui ne sont pas tels que distribués</translation>
    </message>
</context>
<context>
    <name>pupitre::HandInsTab</name>
    <message>
        <location filename="../ui/tp/handins/handinstab.cpp" line="+232"/>
        <source>Collect all as</source>
        <translation>Tout récupérer</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Collect %n as</source>
        <comment>the work of students</comment>
        <translation>
            <numerusform>Récupérer %n travail</numerusform>
            <numerusform>Récupérer %n travaux</numerusform>
        </translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Hand-ins of this TP</source>
        <translation>Travaux remis de ce TP</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing handed in yet</source>
        <translation>Rien n’a encore été remis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As soon as a student hands in, or the deadline closes the work, it is here: on time or late, how much, and what was changed. Collect it all whenever you like.</source>
        <translation>Dès qu’un étudiant remet son travail, ou que l’échéance le clôt, il est ici : à temps ou en retard, sa taille et ce qui a été modifié. Récupérez tout quand vous le souhaitez.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Send feedback</source>
        <translation>Envoyer les retours</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Gives what you wrote back to each student, who finds it beside the closed work.</source>
        <translation>Rend à chaque étudiant ce que vous avez écrit ; il le trouve à côté du travail clos.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From a Moodle feedback zip…</source>
        <translation>Depuis un zip de retours Moodle…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From a folder…</source>
        <translation>Depuis un dossier…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As folders…</source>
        <translation>En dossiers…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As a Moodle zip…</source>
        <translation>En zip Moodle…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For nbgrader…</source>
        <translation>Pour nbgrader…</translation>
    </message>
</context>
<context>
    <name>pupitre::HardwarePage</name>
    <message>
        <location filename="../ui/environments/wizard/hardwarepage.cpp" line="+17"/>
        <source>Class hours</source>
        <translation>En séance</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>While a session of the TP runs.</source>
        <translation>Pendant une séance du TP.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Until the deadline</source>
        <translation>Jusqu’à l’échéance</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After class, with little compute.</source>
        <translation>Après la séance, avec peu de calcul.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>The place holds each of them to it, so that one student cannot take what the others need.</source>
        <translation>Le lieu y tient chacun, pour qu’un étudiant ne prenne pas ce dont les autres ont besoin.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>What is installed wants a GPU.</source>
        <translation>Ce qui est installé demande un GPU.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What is installed does not use it; tick “For GPUs” on the first page.</source>
        <translation>Ce qui est installé ne s’en sert pas ; cochez « Pour GPU » à la première page.</translation>
    </message>
    <message>
        <location filename="../ui/environments/wizard/hardwarepage.h" line="+20"/>
        <source>Hardware</source>
        <comment>step of the wizard</comment>
        <translation>Matériel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What may each student use?</source>
        <translation>De quoi chaque étudiant dispose-t-il ?</translation>
    </message>
</context>
<context>
    <name>pupitre::HeatCard</name>
    <message numerus="yes">
        <location filename="../ui/gpus/heat/heatcard.cpp" line="+64"/>
        <source>%1 of %n reporting</source>
        <extracomment>how many GPUs (or machines) report at the moment; %1: how many of them</extracomment>
        <translation>
            <numerusform>%1 sur %n répond</numerusform>
            <numerusform>%1 sur %n répondent</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All GPUs</source>
        <translation>Tous les GPU</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All machines</source>
        <translation>Toutes les machines</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What the colours mean</source>
        <translation>Ce que disent les couleurs</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Utilisation</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>GPUs of all machines</source>
        <translation>GPU de toutes les machines</translation>
    </message>
</context>
<context>
    <name>pupitre::HeatLegend</name>
    <message>
        <location filename="../ui/gpus/heat/heatlegend.cpp" line="+60"/>
        <source>silent</source>
        <extracomment>legend of the heat map: a machine that does not report</extracomment>
        <translation>muet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not known</source>
        <extracomment>legend of the heat map: the driver does not tell this figure</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>idle, holds memory</source>
        <extracomment>legend of the heat map</extracomment>
        <translation>inactif, garde de la mémoire</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>too hot</source>
        <extracomment>legend of the heat map: a temperature</extracomment>
        <translation>trop chaud</translation>
    </message>
</context>
<context>
    <name>pupitre::HeroCard</name>
    <message>
        <location filename="../ui/today/herocard.cpp" line="+186"/>
        <source>Room %1</source>
        <translation>Salle %1</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n étudiant</numerusform>
            <numerusform>%n étudiants</numerusform>
        </translation>
    </message>
    <message>
        <location line="+21"/>
        <source>%1 of %2 checks passed</source>
        <translation>%1 contrôles sur %2 réussis</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Ready to start</source>
        <translation>Prêt à commencer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open TP</source>
        <translation>Ouvrir le TP</translation>
    </message>
</context>
<context>
    <name>pupitre::ImportPane</name>
    <message>
        <location filename="../ui/environments/wizard/importpane.cpp" line="+59"/>
        <source>An environment that Pupitre wrote: it is taken over as it is.</source>
        <translation>Un environnement écrit par Pupitre : il est repris tel quel.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 (%2, %3)</source>
        <comment>file, what it is, what becomes of it</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Archive…</source>
        <translation>Archive…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look at it</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Folder of an environment</source>
        <translation>Dossier d’un environnement</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Archive of an environment</source>
        <translation>Archive d’un environnement</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz);;All files (*)</source>
        <translation>Archives (*.zip *.tar *.tar.gz *.tgz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>What it is made from</source>
        <translation>D’où il part</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Folder, archive, https:// or ssh:// of Git, or an image</source>
        <translation>Dossier, archive, https:// ou ssh:// de Git, ou une image</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It may be dropped here. Nothing of it is run on this computer.</source>
        <translation>On peut le déposer ici. Rien n’en est exécuté sur cet ordinateur.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Looking</source>
        <translation>Examen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What was understood</source>
        <translation>Ce qui a été compris</translation>
    </message>
    <message>
        <location line="+67"/>
        <source>Choose a folder or an archive, or write an address or an image.</source>
        <translation>Choisissez un dossier ou une archive, ou écrivez une adresse ou une image.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Fetching %1…</source>
        <translation>Récupération de %1…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Looking at %1…</source>
        <translation>Examen de %1…</translation>
    </message>
</context>
<context>
    <name>pupitre::IncludeCard</name>
    <message>
        <location filename="../ui/settings/includecard.cpp" line="+58"/>
        <source>Editors and ssh know your courses</source>
        <translation>Les éditeurs et ssh connaissent vos cours</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Pupitre keeps one line at the top of ~/.ssh/config for this. It comes back when you open an editor from a TP, and goes with the last course you leave.</source>
        <translation>Pupitre garde pour cela une ligne en tête de ~/.ssh/config. Elle revient quand vous ouvrez un éditeur depuis un TP, et disparaît avec le dernier cours que vous quittez.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove the line</source>
        <translation>Retirer la ligne</translation>
    </message>
</context>
<context>
    <name>pupitre::InvitationDialog</name>
    <message>
        <location filename="../ui/student/invitationdialog.cpp" line="+37"/>
        <source>This is no invitation, or not the whole of one. Copy all of its text, or open the file.</source>
        <translation>Ce n’est pas une invitation, ou elle est incomplète. Copiez tout son texte, ou ouvrez le fichier.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>(What is wrong: %1.)</source>
        <extracomment>%1: a technical word, the part of an invitation that is wrong</extracomment>
        <translation>(Ce qui ne va pas : %1.)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Another invitation</source>
        <translation>Une autre invitation</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Join the course</source>
        <translation>Rejoindre le cours</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+19"/>
        <location line="+35"/>
        <source>Open an invitation</source>
        <translation>Ouvrir une invitation</translation>
    </message>
    <message>
        <location line="-44"/>
        <source>Text of the invitation</source>
        <translation>Texte de l’invitation</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paste the text of the invitation here, or drop the file</source>
        <translation>Collez ici le texte de l’invitation, ou déposez le fichier</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Your teacher gave it to you: a file that ends in .pupitre, or its text. You see what it says before anything is done.</source>
        <translation>Votre enseignant vous l’a donnée : un fichier en .pupitre, ou son texte. Vous voyez ce qu’elle dit avant que rien ne soit fait.</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Invitations (*.pupitre);;All files (*)</source>
        <translation>Invitations (*.pupitre);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>pupitre::InvitationFacts</name>
    <message>
        <location filename="../ui/student/invitationfacts.cpp" line="+23"/>
        <source>Your key is made on this computer and never leaves it. You then send your teacher a line, and come in once they have taken it over.</source>
        <translation>Votre clé est créée sur cet ordinateur et n’en sort jamais. Vous envoyez ensuite une ligne à votre enseignant, et vous entrez dès qu’il l’a enregistrée.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The invitation brings your key. It is locked: you are asked once for the passphrase that your teacher gave you.</source>
        <translation>L’invitation apporte votre clé. Elle est verrouillée : la phrase de passe que votre enseignant vous a donnée vous est demandée une fois.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The invitation brings your key: keep it to yourself, as you would a password.</source>
        <translation>L’invitation apporte votre clé : gardez-la pour vous, comme un mot de passe.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Teacher</source>
        <translation>Enseignant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, port %2, account %3</source>
        <translation>%1, port %2, compte %3</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Host key(s)</source>
        <translation>
            <numerusform>Clé d’hôte</numerusform>
            <numerusform>Clés d’hôte</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You have joined this course already; this invitation takes the place of the earlier one.</source>
        <translation>Vous avez déjà rejoint ce cours ; cette invitation remplace la précédente.</translation>
    </message>
</context>
<context>
    <name>pupitre::InviteDialog</name>
    <message>
        <location filename="../ui/tp/people/invitedialog.cpp" line="+48"/>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Invitations to %1</source>
        <translation>Invitations au cours %1</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>I give the folders out</source>
        <translation>Je distribue les dossiers</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Through Moodle, as feedback to an assignment</source>
        <translation>Par Moodle, comme feedback d’un devoir</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Grading worksheet from Moodle</source>
        <translation>Feuille d’évaluation de Moodle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Moodle finds people by the numbers in it: download it from the assignment that will carry the invitations.</source>
        <translation>Moodle reconnaît les personnes à ses numéros : téléchargez-la depuis le devoir qui portera les invitations.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>By e-mail, with a table for a mail merge</source>
        <translation>Par courriel, avec un tableau pour un publipostage</translation>
    </message>
    <message>
        <location line="-32"/>
        <source>Also for those who have a key; it stays the same</source>
        <translation>Aussi pour ceux qui ont une clé ; elle reste la même</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How they reach the students</source>
        <translation>Comment elles arrivent aux étudiants</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Your name, as students know you</source>
        <translation>Votre nom, tel que les étudiants vous connaissent</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Import join requests…</source>
        <translation>Importer des demandes d’accès…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose the folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Everybody has a key: there is nobody to invite.</source>
        <translation>Tout le monde a une clé : il n’y a personne à inviter.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n invitation(s) will be written.</source>
        <translation>
            <numerusform>%n invitation sera écrite.</numerusform>
            <numerusform>%n invitations seront écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n student(s) have no e-mail address in the class list.</source>
        <translation>
            <numerusform>%n étudiant n’a pas d’adresse électronique dans la liste.</numerusform>
            <numerusform>%n étudiants n’ont pas d’adresse électronique dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Choose the worksheet first.</source>
        <translation>Choisissez d’abord la feuille.</translation>
    </message>
</context>
<context>
    <name>pupitre::JoinDialog</name>
    <message>
        <location filename="../ui/tp/people/joindialog.cpp" line="+54"/>
        <location line="+11"/>
        <location line="+52"/>
        <source>Join requests</source>
        <translation>Demandes d’accès</translation>
    </message>
    <message>
        <location line="-51"/>
        <source>Paste the lines here, or the whole mails: pupitre-join 1 …</source>
        <translation>Collez ici les lignes, ou les messages entiers : pupitre-join 1 …</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What the requests change</source>
        <translation>Ce que changent les demandes</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Files and folders can also be dropped here.</source>
        <translation>On peut aussi déposer ici des fichiers et des dossiers.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Join requests for %1</source>
        <translation>Demandes d’accès à %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A student who keeps their own key sends you one line. It is not secret, but it says nothing about who wrote it: take it only from where you know the student.</source>
        <translation>Un étudiant qui garde sa propre clé vous envoie une ligne. Elle n’est pas secrète, mais rien ne dit qui l’a écrite : ne la prenez que d’où vous reconnaissez l’étudiant.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Folder of join requests</source>
        <translation>Dossier des demandes d’accès</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Nothing is read yet.</source>
        <translation>Rien n’est encore lu.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Take the keys</source>
        <translation>Prendre les clés</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Take %n key(s)</source>
        <translation>
            <numerusform>Prendre %n clé</numerusform>
            <numerusform>Prendre %n clés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::JoinModel</name>
    <message>
        <location filename="../ui/tp/people/joinmodel.cpp" line="+110"/>
        <source>Student or line</source>
        <translation>Étudiant ou ligne</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fingerprint of the key</source>
        <translation>Empreinte de la clé</translation>
    </message>
</context>
<context>
    <name>pupitre::JoinRequestDialog</name>
    <message>
        <location filename="../ui/student/joinrequestdialog.cpp" line="+39"/>
        <source>your teacher</source>
        <translation>votre enseignant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Join request – %1</source>
        <translation>Demande d’inscription – %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Your join request</source>
        <translation>Votre demande d’inscription</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The key of this course cannot be read. Open the invitation again.</source>
        <translation>La clé de ce cours est illisible. Ouvrez l’invitation à nouveau.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Send this line to %1</source>
        <translation>Envoyez cette ligne à %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your key to “%1” was made on this computer and stays here; this line holds its public half, which is no secret. Send it by mail or as your teacher asks. Once they have taken it over, your TPs appear by themselves.</source>
        <translation>Votre clé pour « %1 » a été créée sur cet ordinateur et y reste ; cette ligne contient sa moitié publique, qui n’est pas secrète. Envoyez-la par courriel ou comme votre enseignant le demande. Dès qu’il l’a enregistrée, vos TP apparaissent tout seuls.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Where to save the join request</source>
        <translation>Où enregistrer la demande d’inscription</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Saved in %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
</context>
<context>
    <name>pupitre::JournalModel</name>
    <message>
        <location filename="../ui/tp/journal/journalmodel.cpp" line="+105"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>pupitre::JournalTab</name>
    <message numerus="yes">
        <location filename="../ui/tp/journal/journaltab.cpp" line="+131"/>
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The journal is being read…</source>
        <translation>Lecture du journal en cours…</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n line(s)</source>
        <comment>of a journal</comment>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Journal of this TP, newest first</source>
        <translation>Journal de ce TP, le plus récent d’abord</translation>
    </message>
</context>
<context>
    <name>pupitre::KeepCopyDialog</name>
    <message>
        <location filename="../ui/student/keepcopydialog.cpp" line="+45"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Also each time I close Pupitre</source>
        <translation>Aussi chaque fois que je ferme Pupitre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep a copy</source>
        <translation>Garder une copie</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Keep a copy – %1</source>
        <translation>Garder une copie – %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Copying</source>
        <translation>Copie en cours</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Copied into</source>
        <translation>Copié dans</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Your work as it is at the place now, on this computer: only what changed is fetched. What you changed in the copy is set aside, never written over.</source>
        <translation>Votre travail tel qu’il est sur le lieu maintenant, sur cet ordinateur&#xa0;: seul ce qui a changé est récupéré. Ce que vous avez changé dans la copie est mis de côté, jamais écrasé.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Where to keep the copy</source>
        <translation>Où garder la copie</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Looking at what changed…</source>
        <translation>Recherche de ce qui a changé…</translation>
    </message>
</context>
<context>
    <name>pupitre::KeyChoice</name>
    <message>
        <location filename="../ui/tp/people/keychoice.cpp" line="+24"/>
        <source>An invitation can be used at once, by whoever has it.</source>
        <translation>Une invitation sert tout de suite, à quiconque l’a en main.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The passphrases are in a table for you, which you hand out another way: on paper, or in a second message. An invitation alone is of no use.</source>
        <translation>Les phrases secrètes sont dans un tableau pour vous, que vous donnez par un autre chemin : sur papier, ou dans un second message. Une invitation seule ne sert à rien.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>An invitation brings no key: each student makes one, which nobody else ever has, and sends you one line, the join request, that you import.</source>
        <translation>Une invitation n’apporte pas de clé : chaque étudiant fabrique la sienne, que personne d’autre n’a jamais, et vous envoie une ligne, la demande d’accès, que vous importez.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Made for the students</source>
        <translation>Fabriquées pour les étudiants</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Made for the students, each with a passphrase</source>
        <translation>Fabriquées pour les étudiants, chacune avec une phrase secrète</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Their own, by join request</source>
        <translation>Les leurs, par demande d’accès</translation>
    </message>
</context>
<context>
    <name>pupitre::LeavingCopies</name>
    <message>
        <location filename="../ui/student/leavingcopies.cpp" line="+73"/>
        <source>Keeping a copy</source>
        <translation>Copie en cours</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A copy of your work is being kept</source>
        <translation>Une copie de votre travail est en cours</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Looking at what changed…</source>
        <translation>Recherche de ce qui a changé…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close without it</source>
        <translation>Fermer sans elle</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The copy could not be kept</source>
        <translation>La copie n’a pas pu être gardée</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your work at the place is not affected.</source>
        <translation>Votre travail sur le lieu n’est pas touché.</translation>
    </message>
</context>
<context>
    <name>pupitre::LeavingList</name>
    <message>
        <location filename="../ui/courses/leavinglist.cpp" line="+40"/>
        <location line="+4"/>
        <source>No longer in the list</source>
        <translation>Absents de cette liste</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>They stay in the course. Tick who leaves it: their access ends, their work is kept.</source>
        <translation>Ils restent dans le cours. Cochez qui le quitte&#xa0;: l’accès prend fin, le travail est gardé.</translation>
    </message>
</context>
<context>
    <name>pupitre::LetterDialog</name>
    <message>
        <location filename="../ui/parts/letterdialog.cpp" line="+79"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open in mail program…</source>
        <translation>Ouvrir dans la messagerie…</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>The text is on the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>No mail program could be opened.</source>
        <translation>Aucun logiciel de messagerie n’a pu être ouvert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the text, and write to them as you usually do.</source>
        <translation>Copiez le texte et écrivez comme vous le faites d’habitude.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Your mail program has the text; you send it there.</source>
        <translation>Votre messagerie a le texte ; l’envoi se fait là-bas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The text is too long to be handed over, and is on the clipboard.</source>
        <translation>Le texte est trop long pour être transmis, il est dans le presse-papiers.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paste it into the mail that was opened.</source>
        <translation>Collez-le dans le message qui s’est ouvert.</translation>
    </message>
</context>
<context>
    <name>pupitre::LicencesDialog</name>
    <message>
        <location filename="../ui/settings/licencesdialog.cpp" line="+21"/>
        <location line="+12"/>
        <location line="+7"/>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Typefaces and icons that are part of this program.</source>
        <translation>Polices et icônes qui font partie de ce programme.</translation>
    </message>
</context>
<context>
    <name>pupitre::LimitsColumn</name>
    <message>
        <location filename="../ui/environments/wizard/limitscolumn.cpp" line="+54"/>
        <source> GiB</source>
        <comment>after a number of gibibytes</comment>
        <translation> Gio</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One for each student</source>
        <translation>Un par étudiant</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <location line="+35"/>
        <source>%n student(s) share one</source>
        <comment>a GPU</comment>
        <translation>
            <numerusform>%n étudiant s’en partage un</numerusform>
            <numerusform>%n étudiants s’en partagent un</numerusform>
        </translation>
    </message>
    <message>
        <location line="-25"/>
        <source>Processor cores</source>
        <translation>Cœurs de processeur</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Disk, with what was handed in</source>
        <translation>Disque, travaux remis compris</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Processes at once</source>
        <translation>Processus à la fois</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
</context>
<context>
    <name>pupitre::LoadMapCard</name>
    <message>
        <location filename="../ui/gpus/forecast/loadmapcard.cpp" line="+87"/>
        <source>Hour by hour</source>
        <translation>Heure par heure</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>how much of %1 may be taken, of whatever is scarcest</source>
        <extracomment>%1: a place</extracomment>
        <translation>part de %1 qui peut être prise, pour la ressource la plus rare</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hours of the next four weeks on %1</source>
        <translation>Heures des quatre prochaines semaines sur %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>more than is there</source>
        <extracomment>legend: more is needed than the place has</extracomment>
        <translation>plus que sur place</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>hand-ins go on</source>
        <extracomment>legend: outside of class hours</extracomment>
        <translation>rendus en cours</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what is there is not known</source>
        <extracomment>legend: nobody knows what the place has</extracomment>
        <translation>moyens inconnus</translation>
    </message>
</context>
<context>
    <name>pupitre::MainWindow</name>
    <message numerus="yes">
        <location filename="../ui/frame/mainwindow.cpp" line="+237"/>
        <source>Close while %n operation(s) run?</source>
        <translation>
            <numerusform>Fermer alors que %n opération est en cours&#xa0;?</numerusform>
            <numerusform>Fermer alors que %n opérations sont en cours&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What runs stops where it is and can be started again later. Courses on your places are not affected: sessions, deadlines and hand-ins go on without this window.</source>
        <translation>Ce qui est en cours s’arrête là où il en est et pourra être relancé plus tard. Les cours sur vos lieux ne sont pas touchés&#xa0;: séances, échéances et rendus continuent sans cette fenêtre.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
</context>
<context>
    <name>pupitre::MeasuresDialog</name>
    <message>
        <location filename="../ui/places/measuresdialog.cpp" line="+40"/>
        <source>The place itself measures</source>
        <translation>Le lieu lui-même mesure</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A Prometheus with NVIDIA&apos;s DCGM exporter has them</source>
        <translation>Un Prometheus avec l’exportateur DCGM de NVIDIA les a</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Where the measurements of %1 come from</source>
        <translation>D’où viennent les mesures de %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The place&apos;s own agent says who uses what. A Prometheus knows all machines of a pool and their past, but not whose a GPU is.</source>
        <translation>L’agent du lieu dit qui utilise quoi. Un Prometheus connaît toutes les machines d’un ensemble et leur passé, mais pas à qui est un GPU.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Asking…</source>
        <translation>Question posée…</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>It answers, and has no GPU.</source>
        <translation>Il répond et ne connaît aucun GPU.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check the labels, and that it asks the DCGM exporters.</source>
        <translation>Vérifiez les étiquettes, et qu’il interroge les exportateurs DCGM.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n machine</numerusform>
            <numerusform>%n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n GPU(s) on %1.</source>
        <translation>
            <numerusform>%n GPU sur %1.</numerusform>
            <numerusform>%n GPU sur %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::MessageBar</name>
    <message>
        <location filename="../ui/parts/messagebar.cpp" line="+124"/>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
</context>
<context>
    <name>pupitre::MessageDialog</name>
    <message>
        <location filename="../ui/tp/messages/messagedialog.cpp" line="+27"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Message to %n student(s)</source>
        <translation>
            <numerusform>Message à %n étudiant</numerusform>
            <numerusform>Message à %n étudiants</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>It appears on every terminal they have open. Who comes in later, before the session is over, sees it then.</source>
        <translation>Il s’affiche sur tous les terminaux qu’ils ont ouverts. Qui arrive plus tard, avant la fin de la séance, le voit alors.</translation>
    </message>
</context>
<context>
    <name>pupitre::MoodleDialog</name>
    <message>
        <location filename="../ui/tp/handins/moodledialog.cpp" line="+28"/>
        <location line="+14"/>
        <source>Moodle zip</source>
        <translation>Zip Moodle</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>Grading worksheet from Moodle (optional)</source>
        <translation>Feuille d’évaluation de Moodle (facultative)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Language of the Moodle site</source>
        <translation>Langue du site Moodle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose the folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>One folder per student, named as Moodle names them. Moodle finds people by a number that only its grading worksheet holds: download it from the assignment, and the zip fits that Moodle.</source>
        <translation>Un dossier par étudiant, nommé comme Moodle le nomme. Moodle reconnaît les personnes à un numéro que seule sa feuille d’évaluation contient : téléchargez-la depuis le devoir, et le zip conviendra à ce Moodle.</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>Without it the numbers are made up: good for reading, not for giving back.</source>
        <translation>Sans elle, les numéros sont inventés : bien pour lire, pas pour rendre.</translation>
    </message>
</context>
<context>
    <name>pupitre::NamePage</name>
    <message>
        <location filename="../ui/places/namepage.cpp" line="+24"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only you see it: in the status strip, in lists and in invitations.</source>
        <translation>Vous seul le voyez&#xa0;: dans la barre d’état, les listes et les invitations.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What do you call it?</source>
        <translation>Comment l’appelez-vous&#xa0;?</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>From now on it keeps its deadlines by itself, with this program closed.</source>
        <translation>Désormais, il tient ses échéances de lui-même, ce programme fermé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing runs its minute timer yet: until then, deadlines need this program open.</source>
        <translation>Rien ne fait encore tourner son minuteur : jusque-là, les échéances demandent que ce programme reste ouvert.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Everything that was checked is fine.</source>
        <translation>Tout ce qui a été contrôlé est en ordre.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It can be used. What the check found to look at stays listed on the page of this place.</source>
        <translation>Il est utilisable. Ce que le contrôle a signalé à regarder reste affiché sur la page de ce lieu.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It can be added, but not used for a TP before what the check found is put right. The list stays on the page of this place.</source>
        <translation>Il peut être ajouté, mais pas servir à un TP avant que ce que le contrôle a trouvé soit corrigé. La liste reste sur la page de ce lieu.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Add this place</source>
        <translation>Ajouter ce lieu</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
</context>
<context>
    <name>pupitre::NoticeBars</name>
    <message>
        <location filename="../ui/tp/noticebars.cpp" line="+34"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fix…</source>
        <translation>Corriger…</translation>
    </message>
</context>
<context>
    <name>pupitre::NowTools</name>
    <message>
        <location filename="../ui/gpus/now/nowtools.cpp" line="+76"/>
        <source>What the charts are grouped by</source>
        <translation>Ce qui regroupe les courbes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By GPU</source>
        <translation>Par GPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Person</source>
        <extracomment>the charts are grouped by …</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Course</source>
        <extracomment>the charts are grouped by …</extracomment>
        <translation>Cours</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Experiment</source>
        <extracomment>the charts are grouped by …</extracomment>
        <translation>Expérience</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The time the charts show</source>
        <translation>La durée montrée par les courbes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>7 d</source>
        <extracomment>7 days, short</extracomment>
        <translation>7 j</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>30 d</source>
        <extracomment>30 days, short</extracomment>
        <translation>30 j</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reset zoom</source>
        <translation>Vue entière</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back to the whole range (Esc: one step back)</source>
        <translation>Revenir à toute la durée (Échap : un pas en arrière)</translation>
    </message>
</context>
<context>
    <name>pupitre::NowView</name>
    <message>
        <location filename="../ui/gpus/now/nowview.cpp" line="+191"/>
        <source>Figures per person are kept for 30 days, then by course.</source>
        <translation>Les mesures par personne sont gardées 30 jours, puis par cours.</translation>
    </message>
</context>
<context>
    <name>pupitre::OnPlaceDialog</name>
    <message>
        <location filename="../ui/environments/resources/onplacedialog.cpp" line="+46"/>
        <source>Data on a place</source>
        <translation>Données sur un lieu</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Path of the file or folder there</source>
        <translation>Chemin du fichier ou du dossier là-bas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name that students see</source>
        <translation>Nom que voient les étudiants</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Data that lies on a place already</source>
        <translation>Données déjà présentes sur un lieu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It stays where it is: nothing is copied, and students read it there. It is looked at before a TP uses it.</source>
        <translation>Elles restent où elles sont : rien n’est copié, et les étudiants les lisent là. Elles sont vérifiées avant qu’un TP les utilise.</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>Something of the data has this name already.</source>
        <translation>Une des données porte déjà ce nom.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give it a name, without “/”.</source>
        <translation>Donnez-lui un nom, sans « / ».</translation>
    </message>
</context>
<context>
    <name>pupitre::OperationRow</name>
    <message>
        <location filename="../ui/frame/operationrow.cpp" line="+127"/>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Remove from this list: %1</source>
        <translation>Retirer de cette liste&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
</context>
<context>
    <name>pupitre::OperationsSummary</name>
    <message>
        <location filename="../ui/frame/operationssummary.cpp" line="+28"/>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <location line="+58"/>
        <source>%n operation(s) failed</source>
        <translation>
            <numerusform>%n opération en échec</numerusform>
            <numerusform>%n opérations en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n operation(s)</source>
        <comment>that run now</comment>
        <translation>
            <numerusform>%n opération</numerusform>
            <numerusform>%n opérations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n operation(s) finished</source>
        <translation>
            <numerusform>%n opération terminée</numerusform>
            <numerusform>%n opérations terminées</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Show all operations  (%1)</source>
        <translation>Montrer toutes les opérations  (%1)</translation>
    </message>
</context>
<context>
    <name>pupitre::OperationsTray</name>
    <message>
        <location filename="../ui/frame/operationstray.cpp" line="+127"/>
        <location line="+1"/>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n running</source>
        <comment>operations</comment>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n failed</source>
        <comment>operations</comment>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n finished</source>
        <comment>operations</comment>
        <translation>
            <numerusform>%n terminée</numerusform>
            <numerusform>%n terminées</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Clear finished</source>
        <translation>Effacer les terminées</translation>
    </message>
</context>
<context>
    <name>pupitre::PackagesModel</name>
    <message>
        <location filename="../ui/environments/wizard/packagesmodel.cpp" line="+38"/>
        <source>the newest at the time of building</source>
        <translation>la plus récente à la construction</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>pupitre::PackagesPage</name>
    <message>
        <location filename="../ui/environments/wizard/packagespage.cpp" line="+72"/>
        <source>Without a version, each build takes the newest; a fixed one is the same next year.</source>
        <translation>Sans version, chaque construction prend la plus récente ; une version fixée est la même l’an prochain.</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>System packages  %1</source>
        <translation>Paquets système  %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Python packages  %1</source>
        <translation>Paquets Python  %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>It has a Containerfile of its own, and builds one stage of it: what is installed is said there, and nothing can be added here.</source>
        <translation>Il a son propre Containerfile, et en construit une étape : ce qui est installé y est dit, et rien ne peut être ajouté ici.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It has a Containerfile of its own, which says what is installed. Packages named here are written below its last line.</source>
        <translation>Il a son propre Containerfile, qui dit ce qui est installé. Les paquets nommés ici sont écrits sous sa dernière ligne.</translation>
    </message>
    <message>
        <location filename="../ui/environments/wizard/packagespage.h" line="+24"/>
        <source>Packages</source>
        <comment>step of the wizard</comment>
        <translation>Paquets</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is installed in it?</source>
        <translation>Qu’est-ce qui y est installé ?</translation>
    </message>
</context>
<context>
    <name>pupitre::PackagesPane</name>
    <message>
        <location filename="../ui/environments/wizard/packagespane.cpp" line="+43"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Add a Debian package</source>
        <translation>Ajouter un paquet Debian</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add a Python package</source>
        <translation>Ajouter un paquet Python</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Type a name or what it is for. “name=version” fixes a version.</source>
        <translation>Tapez un nom ou un usage. « nom=version » fixe une version.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Type a name or what it is for. “name==version” fixes a version.</source>
        <translation>Tapez un nom ou un usage. « nom==version » fixe une version.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Packages that are wanted</source>
        <translation>Paquets voulus</translation>
    </message>
    <message>
        <location line="+122"/>
        <source>Take the newest</source>
        <translation>Prendre la plus récente</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fix at %1</source>
        <translation>Fixer à %1</translation>
    </message>
</context>
<context>
    <name>pupitre::PhaseLine</name>
    <message>
        <location filename="../ui/parts/phaseline.cpp" line="+139"/>
        <source>now</source>
        <comment>the present moment on a time line</comment>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>pupitre::PlaceChips</name>
    <message numerus="yes">
        <location filename="../ui/gpus/forecast/placechips.cpp" line="+27"/>
        <source>%1: %n conflict(s)</source>
        <extracomment>%1: a place</extracomment>
        <translation>
            <numerusform>%1 : %n conflit</numerusform>
            <numerusform>%1 : %n conflits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::PlaceDetail</name>
    <message>
        <location filename="../ui/places/placedetail.cpp" line="+137"/>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location line="-65"/>
        <location line="+8"/>
        <location line="+58"/>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <location line="-70"/>
        <source>The timer of this place has not called yet.</source>
        <translation>La minuterie de ce lieu n’a encore rien appelé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>That is normal in its first minute. If it stays so, nothing sets it off: cron or systemd does not run there.</source>
        <translation>C’est normal la première minute. Si cela dure, rien ne la déclenche&#xa0;: cron ou systemd n’y tourne pas.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The timer of this place is silent.</source>
        <translation>La minuterie de ce lieu est muette.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hours and deadlines are kept only while this program is open. Check that cron or systemd runs there.</source>
        <translation>Les horaires et les échéances ne sont tenus que si ce programme reste ouvert. Vérifiez que cron ou systemd y tourne.</translation>
    </message>
    <message>
        <location line="+64"/>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show what is written there…</source>
        <translation>Montrer ce qui y est écrit…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Where it gets images and packages…</source>
        <translation>D’où il tient ses images et ses paquets…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Where its measurements come from…</source>
        <translation>D’où viennent ses mesures…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Check the place to see whether it can hold a class: engine, limits, timer, disk, clock and keys.</source>
        <translation>Contrôlez le lieu pour voir s’il peut accueillir un TP&#xa0;: moteur, limites, minuterie, disque, horloge et clés.</translation>
    </message>
    <message>
        <location line="-87"/>
        <source>This place has no timer.</source>
        <translation>Ce lieu n’a pas de minuterie.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deadlines are kept only while this program is open. A timer in your account there keeps them always.</source>
        <translation>Les échéances ne sont tenues que tant que ce programme est ouvert. Une minuterie dans votre compte là-bas les tient toujours.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Set it up</source>
        <translation>L’installer</translation>
    </message>
    <message>
        <location line="+201"/>
        <location line="+64"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>pupitre::PlacesPage</name>
    <message>
        <location filename="../ui/places/placespage.cpp" line="+30"/>
        <source>Add a place</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+36"/>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Remove %1 from your places?</source>
        <translation>Retirer %1 de vos lieux&#xa0;?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing is touched there: its courses, hand-ins and deadlines go on. You can add it again at any time.</source>
        <translation>Rien n’y est modifié&#xa0;: ses cours, rendus et échéances continuent. Vous pourrez l’ajouter à nouveau à tout moment.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>pupitre::PlannedFilesDialog</name>
    <message>
        <location filename="../ui/places/plannedfilesdialog.cpp" line="+23"/>
        <location line="+16"/>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>Asking the place…</source>
        <translation>Interrogation du lieu…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Pupitre writes these files in your own account there, and nothing else. Removing the place removes them.</source>
        <translation>Pupitre écrit ces fichiers dans votre propre compte sur ce lieu, et rien d’autre. Retirer le lieu les supprime.</translation>
    </message>
</context>
<context>
    <name>pupitre::PlatformPage</name>
    <message>
        <location filename="../ui/environments/wizard/platformpage.cpp" line="+47"/>
        <source>For GPUs</source>
        <translation>Pour GPU</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With a small exercise that runs</source>
        <translation>Avec un petit exercice qui tourne</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>From something that exists</source>
        <translation>À partir de quelque chose qui existe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>devcontainer.json, Containerfile, requirements.txt, environment.yml, pom.xml, CMakeLists.txt… in a folder, an archive or Git; or an image</source>
        <translation>devcontainer.json, Containerfile, requirements.txt, environment.yml, pom.xml, CMakeLists.txt… dans un dossier, une archive ou Git ; ou une image</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Another platform changes what is installed; your files stay as they are.</source>
        <translation>Une autre plateforme change ce qui est installé ; vos fichiers restent comme ils sont.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is described once here, and built on each place where it is used.</source>
        <translation>Il est décrit ici une fois, et construit sur chaque lieu où il sert.</translation>
    </message>
    <message>
        <location line="+67"/>
        <source>It is being looked at. Read what was understood, then go on.</source>
        <translation>L’examen est en cours. Lisez ce qui a été compris, puis continuez.</translation>
    </message>
    <message>
        <location filename="../ui/environments/wizard/platformpage.h" line="+26"/>
        <source>Platform</source>
        <comment>step of the wizard</comment>
        <translation>Plateforme</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What do students work in?</source>
        <translation>Dans quoi les étudiants travaillent-ils ?</translation>
    </message>
</context>
<context>
    <name>pupitre::PreviewView</name>
    <message>
        <location filename="../ui/student/previewview.cpp" line="+27"/>
        <source>Nothing differs from what was handed out.</source>
        <translation>Rien ne diffère de ce qui a été distribué.</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n more</source>
        <comment>changed files that are not listed</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Against what was handed out: %1.</source>
        <extracomment>%1: &quot;3 changed, 1 added&quot;</extracomment>
        <translation>Par rapport à ce qui a été distribué : %1.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The place looks at your files…</source>
        <translation>Le lieu regarde vos fichiers…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Files that differ from what was handed out</source>
        <translation>Fichiers qui diffèrent de ce qui a été distribué</translation>
    </message>
    <message numerus="yes">
        <location line="+24"/>
        <source>%n file(s), %1</source>
        <extracomment>what a hand-in takes; %1: a size such as &quot;21.4 MB&quot;</extracomment>
        <translation>
            <numerusform>%n fichier, %1</numerusform>
            <numerusform>%n fichiers, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::PromForm</name>
    <message>
        <location filename="../ui/places/promform.cpp" line="+35"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reached from</source>
        <translation>Jointe depuis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Login</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+94"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location line="-93"/>
        <source>Send it unencrypted: whoever is on the way, or listens there, can read it</source>
        <translation>L’envoyer en clair : qui se trouve sur le chemin, ou écoute là-bas, peut le lire</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+140"/>
        <source>Certificate of the authority</source>
        <translation>Certificat de l’autorité</translation>
    </message>
    <message>
        <location line="-139"/>
        <source>those this computer trusts</source>
        <translation>ceux du système</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only what has these labels</source>
        <translation>Seulement ce qui porte ces étiquettes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>everything that Prometheus has</source>
        <translation>tout ce que ce Prometheus connaît</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the place</source>
        <translation>le lieu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location line="+62"/>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kept in the keyring, else until Pupitre ends.</source>
        <translation>Gardé dans le trousseau, sinon jusqu’à la fin.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Write a whole address, http://… or https://…, without a password in it.</source>
        <translation>Écrivez une adresse entière, http://… ou https://…, sans mot de passe.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Agree below, or write https://…: the password would not be encrypted.</source>
        <translation>Acceptez ci-dessous, ou écrivez https://… : le mot de passe ne serait pas chiffré.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the name, without a colon.</source>
        <translation>Écrivez le nom, sans deux-points.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As Prometheus writes them: cluster=&quot;lab-a&quot;</source>
        <translation>Comme Prometheus les écrit : cluster=&quot;lab-a&quot;</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>kept; write to replace it</source>
        <translation>conservé ; écrivez pour le remplacer</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Write it here.</source>
        <translation>Écrivez-le ici.</translation>
    </message>
</context>
<context>
    <name>pupitre::QuestionPanel</name>
    <message>
        <location filename="../ui/places/questionpanel.cpp" line="+30"/>
        <source>Fingerprint of the host key</source>
        <translation>Empreinte de la clé d’hôte</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Keep it in the keychain of this session</source>
        <translation>Garder dans le trousseau de cette session</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>This computer has never met this host. Compare the fingerprint with the one your administrator gives you: if they are equal, nobody stands between you and the host.</source>
        <translation>Cet ordinateur n’a jamais rencontré cet hôte. Comparez l’empreinte avec celle que vous donne votre administrateur&#xa0;: si elles sont identiques, personne ne s’interpose entre vous et l’hôte.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>That was not accepted. Please try again.</source>
        <translation>Réponse refusée. Veuillez réessayer.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It opens the key on this computer and is sent nowhere.</source>
        <translation>Elle ouvre la clé sur cet ordinateur et n’est envoyée nulle part.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is sent to the host over the encrypted connection and written nowhere.</source>
        <translation>La réponse est envoyée à l’hôte par la connexion chiffrée et n’est écrite nulle part.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Trust this host</source>
        <translation>Faire confiance à cet hôte</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Do not connect</source>
        <translation>Ne pas se connecter</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>pupitre::Rail</name>
    <message>
        <location filename="../ui/frame/rail.cpp" line="+99"/>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>pupitre::RailButton</name>
    <message numerus="yes">
        <location filename="../ui/frame/railbutton.cpp" line="+58"/>
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n point requiert votre attention</numerusform>
            <numerusform>%n points requièrent votre attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::ReceiptDialog</name>
    <message>
        <location filename="../ui/student/receiptdialog.cpp" line="+25"/>
        <source>The receipt is being fetched…</source>
        <translation>Le reçu arrive…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Receipt – %1</source>
        <translation>Reçu – %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>pupitre::ReceiptView</name>
    <message>
        <location filename="../ui/student/receiptview.cpp" line="+52"/>
        <source>Save the receipt…</source>
        <translation>Enregistrer le reçu…</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+13"/>
        <source>SHA-256 of the list of files</source>
        <translation>SHA-256 de la liste des fichiers</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Where to save the receipt</source>
        <translation>Où enregistrer le reçu</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Kept at the deadline</source>
        <translation>Relevé à l’échéance</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hand-in no. %1</source>
        <translation>Rendu n° %1</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>deadline: %1</source>
        <translation>échéance : %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 signed this receipt. Keep it: it proves what you handed in, and when.</source>
        <translation>%1 a signé ce reçu. Gardez-le : il prouve ce que vous avez rendu, et quand.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This receipt is not signed: %1 cannot sign.</source>
        <translation>Ce reçu n’est pas signé : %1 ne sait pas signer.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Saved in %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
</context>
<context>
    <name>pupitre::RehearsalCard</name>
    <message>
        <location filename="../ui/courses/wizard/rehearsalcard.cpp" line="+30"/>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+3"/>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message numerus="yes">
        <location line="+31"/>
        <source>Really starts %n throw-away instance(s) on the place, enters each as a student would, measures, and takes everything away again.</source>
        <translation>
            <numerusform>Démarre vraiment %n instance jetable sur le lieu, y entre comme un étudiant, mesure, puis enlève tout.</numerusform>
            <numerusform>Démarre vraiment %n instances jetables sur le lieu, entre dans chacune comme un étudiant, mesure, puis enlève tout.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Possible as soon as the course has students and nothing is missing.</source>
        <translation>Possible dès que le cours a des étudiants et que rien ne manque.</translation>
    </message>
    <message numerus="yes">
        <location line="+31"/>
        <source>%1 of %n instance(s) started…</source>
        <translation>
            <numerusform>%1 instance sur %n démarrée…</numerusform>
            <numerusform>%1 instances sur %n démarrées…</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Rehearse again</source>
        <translation>Répéter encore</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The rehearsal did not get to its end; nothing of it is left on the place.</source>
        <translation>La répétition n’est pas allée à son terme ; il n’en reste rien sur le lieu.</translation>
    </message>
</context>
<context>
    <name>pupitre::RehearsalWords</name>
    <message>
        <location filename="../ui/courses/wizard/rehearsalwords.cpp" line="+25"/>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <location line="+22"/>
        <source>%n instance(s) will fit.</source>
        <translation>
            <numerusform>%n instance tiendra.</numerusform>
            <numerusform>%n instances tiendront.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n instance(s) will not fit on this place.</source>
        <translation>
            <numerusform>%n instance ne tiendra pas sur ce lieu.</numerusform>
            <numerusform>%n instances ne tiendront pas sur ce lieu.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Starting: about %1</source>
        <translation>Démarrage : environ %1</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n started together in %1, the slowest took %2</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n démarrée en %1, la plus lente en %2</numerusform>
            <numerusform>%n démarrées ensemble en %1, la plus lente en %2</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 when everybody is in, %2 are free</source>
        <translation>%1 quand tout le monde est là, %2 libres</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not enough memory</source>
        <translation>Pas assez de mémoire</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Memory is shared</source>
        <translation>La mémoire est partagée</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1; if all took what they may, %2 of %3</source>
        <translation>%1 ; si tous prenaient ce qui leur est permis, %2 sur %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1; no limit for each</source>
        <translation>%1 ; sans limite par instance</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Memory is enough</source>
        <translation>La mémoire suffit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 if every workspace fills up, %2 are free</source>
        <translation>%1 si chaque espace de travail se remplit, %2 libres</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The disk is shared</source>
        <translation>Le disque est partagé</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The disk is enough</source>
        <translation>Le disque suffit</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 needed, %2 there</source>
        <translation>%1 nécessaires, %2 présents</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n GPU(s), shared</source>
        <translation>
            <numerusform>%n GPU, partagé</numerusform>
            <numerusform>%n GPU, partagés</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not enough GPUs</source>
        <translation>Pas assez de GPU</translation>
    </message>
</context>
<context>
    <name>pupitre::RemarksModel</name>
    <message>
        <location filename="../ui/environments/wizard/remarksmodel.cpp" line="+105"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What becomes of it</source>
        <translation>Ce qu’il en advient</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1: %2</source>
        <comment>taken over: 12</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>pupitre::RenameDialog</name>
    <message>
        <location filename="../ui/places/renamedialog.cpp" line="+24"/>
        <source>Rename the place</source>
        <translation>Renommer le lieu</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
</context>
<context>
    <name>pupitre::ResetFileDialog</name>
    <message>
        <location filename="../ui/tp/files/resetfiledialog.cpp" line="+38"/>
        <source>Reset a file</source>
        <translation>Rétablir un fichier</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Reset a file of %n student(s)</source>
        <translation>
            <numerusform>Rétablir un fichier de %n étudiant</numerusform>
            <numerusform>Rétablir un fichier de %n étudiants</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <location line="+1"/>
        <source>Search the files handed out</source>
        <translation>Chercher dans les fichiers distribués</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Files handed out</source>
        <translation>Fichiers distribués</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Tell them on their terminals</source>
        <translation>Les prévenir sur leurs terminaux</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Reset the file</source>
        <translation>Rétablir le fichier</translation>
    </message>
</context>
<context>
    <name>pupitre::ResourceZone</name>
    <message>
        <location filename="../ui/environments/resources/resourcezone.cpp" line="+64"/>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take what is chosen out of the list</source>
        <translation>Retirer de la liste ce qui est choisi</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Files…</source>
        <translation>Des fichiers…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A folder…</source>
        <translation>Un dossier…</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Drop files or folders here</source>
        <translation>Déposez ici des fichiers ou des dossiers</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>There is a “%1” in it already: what is handed out lies there under its own name.</source>
        <translation>Il y a déjà un « %1 » ici : ce qui est distribué y garde son propre nom.</translation>
    </message>
</context>
<context>
    <name>pupitre::ResourcesPage</name>
    <message>
        <location filename="../ui/environments/wizard/resourcespage.cpp" line="+35"/>
        <source>Nothing is needed here: files can be put into the environment&apos;s folder later, too.</source>
        <translation>Rien n’est obligatoire ici : des fichiers peuvent aussi être mis plus tard dans le dossier de l’environnement.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The small exercise is in it already. What you choose joins it.</source>
        <translation>Le petit exercice y est déjà. Ce que vous choisissez s’y ajoute.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What it is made from becomes its code. What you choose joins it.</source>
        <translation>Ce d’où il part devient son code. Ce que vous choisissez s’y ajoute.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Its folder keeps the files it has. What you choose joins them.</source>
        <translation>Son dossier garde les fichiers qu’il a. Ce que vous choisissez s’y ajoute.</translation>
    </message>
    <message>
        <location filename="../ui/environments/wizard/resourcespage.h" line="+22"/>
        <source>Files</source>
        <comment>step of the wizard</comment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Which files do students get?</source>
        <translation>Quels fichiers les étudiants reçoivent-ils ?</translation>
    </message>
</context>
<context>
    <name>pupitre::ResourcesPane</name>
    <message>
        <location filename="../ui/environments/resources/resourcespane.cpp" line="+28"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>each student gets a copy</source>
        <translation>une copie par étudiant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add code</source>
        <translation>Ajouter du code</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+2"/>
        <source>shared, read-only</source>
        <translation>partagé, en lecture seule</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Add data</source>
        <translation>Ajouter des données</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Already on a place…</source>
        <translation>Déjà sur un lieu…</translation>
    </message>
</context>
<context>
    <name>pupitre::ReviewPage</name>
    <message>
        <location filename="../ui/courses/wizard/reviewpage.cpp" line="+43"/>
        <source>students come in from anywhere</source>
        <translation>les étudiants se connectent de partout</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>students come in from %1</source>
        <translation>les étudiants se connectent depuis %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>keys made for them</source>
        <translation>clés fabriquées pour eux</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>keys made for them, each with a passphrase</source>
        <translation>clés fabriquées pour eux, chacune avec une phrase secrète</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>keys of their own, by join request</source>
        <translation>leurs propres clés, par demande d’accès</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>as in the course, and what the folder adds</source>
        <translation>comme dans le cours, et ce que le dossier ajoute</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>as in the course</source>
        <translation>comme dans le cours</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 cores</source>
        <translation>%1 cœurs</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 memory</source>
        <translation>%1 de mémoire</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>a GPU for %n seat(s)</source>
        <translation>
            <numerusform>un GPU pour %n poste</numerusform>
            <numerusform>un GPU pour %n postes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no limits of its own</source>
        <translation>sans limites propres</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Each environment</source>
        <translation>Chaque environnement</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+3"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>nothing is handed out</source>
        <translation>rien n’est distribué</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>each student gets a copy</source>
        <translation>chaque étudiant en reçoit une copie</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Students, place and access are the course&apos;s. The files are sent, and the workspaces are prepared in the background.</source>
        <translation>Les étudiants, le lieu et les accès sont ceux du cours. Les fichiers sont envoyés et les espaces de travail préparés en arrière-plan.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The course is made on the place, the files are sent, and the workspaces are prepared in the background.</source>
        <translation>Le cours est créé sur le lieu, les fichiers sont envoyés, et les espaces de travail sont préparés en arrière-plan.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n workspace(s)</source>
        <translation>
            <numerusform>%n espace de travail</numerusform>
            <numerusform>%n espaces de travail</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>one for each student or group</source>
        <translation>un par étudiant ou par groupe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On %1</source>
        <translation>Sur %1</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hand-in until</source>
        <translation>Date limite de rendu</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>At most, all together</source>
        <translation>Au plus, en tout</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 cores, %2 memory</source>
        <translation>%1 cœurs, %2 de mémoire</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Something is still missing; see below.</source>
        <translation>Il manque encore quelque chose&#xa0;; voyez ci-dessous.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <location filename="../ui/courses/wizard/reviewpage.h" line="+24"/>
        <source>Review</source>
        <comment>step of the wizard</comment>
        <translation>Vérification</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Is this right?</source>
        <translation>Est-ce correct&#xa0;?</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Create course</source>
        <translation>Créer le cours</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add TP</source>
        <translation>Ajouter le TP</translation>
    </message>
</context>
<context>
    <name>pupitre::RoleCard</name>
    <message>
        <location filename="../ui/frame/rolecard.cpp" line="+18"/>
        <source>I teach</source>
        <translation>J’enseigne</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>I do research</source>
        <translation>Je fais de la recherche</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>I am a student</source>
        <translation>Je suis étudiant</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Courses and their practical work, on a server of yours.</source>
        <translation>Vos cours et leurs TP, sur un serveur à vous.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The places you compute on, checked and within reach.</source>
        <translation>Les lieux où vous calculez, vérifiés et à portée de main.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The courses you take, with their deadlines.</source>
        <translation>Les cours que vous suivez, avec leurs échéances.</translation>
    </message>
</context>
<context>
    <name>pupitre::RosterModel</name>
    <message>
        <location filename="../ui/courses/rostermodel.cpp" line="+118"/>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
</context>
<context>
    <name>pupitre::RosterPreview</name>
    <message>
        <location filename="../ui/courses/rosterpreview.cpp" line="+36"/>
        <source>Class list</source>
        <translation>Liste des étudiants</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message numerus="yes">
        <location line="+29"/>
        <source>%n ready</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n prête</numerusform>
            <numerusform>%n prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n new</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n changed</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n already there</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n déjà inscrit</numerusform>
            <numerusform>%n déjà inscrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n with a remark</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n avec remarque</numerusform>
            <numerusform>%n avec remarque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n left out</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n écartée</numerusform>
            <numerusform>%n écartées</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The columns of this list are not recognised.</source>
        <translation>Les colonnes de cette liste ne sont pas reconnues.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Say which one is the login, the mail or the student number.</source>
        <translation>Dites laquelle est l’identifiant, l’e-mail ou le numéro d’étudiant.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n line(s) cannot be used.</source>
        <translation>
            <numerusform>%n ligne est inutilisable.</numerusform>
            <numerusform>%n lignes sont inutilisables.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing is dropped silently: correct the list, or go on without them.</source>
        <translation>Rien n’est écarté en silence&#xa0;: corrigez la liste, ou continuez sans ces lignes.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Show the next</source>
        <translation>Voir la suivante</translation>
    </message>
</context>
<context>
    <name>pupitre::RosterSource</name>
    <message>
        <location filename="../ui/courses/rostersource.cpp" line="+61"/>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>People of one group share a seat (two to four)</source>
        <translation>Un seul poste par groupe (de deux à quatre personnes)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>File</source>
        <comment>class list</comment>
        <translation>Fichier</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lines</source>
        <comment>class list</comment>
        <translation>Lignes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Another course</source>
        <comment>class list</comment>
        <translation>Autre cours</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Lines of the class list</source>
        <translation>Lignes de la liste des étudiants</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paste lines here, one student each:
login;first name;last name;e-mail</source>
        <translation>Collez ici des lignes, une par étudiant&#xa0;:
identifiant;prénom;nom;e-mail</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Course whose students are taken over</source>
        <translation>Cours dont les étudiants sont repris</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Choose a course</source>
        <translation>Choisir un cours</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There is no other course with students here.</source>
        <translation>Il n’y a pas d’autre cours avec des étudiants ici.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its students are copied; their keys and their work stay there.</source>
        <translation>Ses étudiants sont copiés&#xa0;; leurs clés et leur travail y restent.</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Class list</source>
        <translation>Liste des étudiants</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tableaux (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>No class list yet</source>
        <translation>Pas encore de liste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It cannot be read.</source>
        <translation>Elle ne peut pas être lue.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Choose a file, or drop it here.</source>
        <translation>Choisissez un fichier, ou déposez-le ici.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Pasted lines</source>
        <translation>Lignes collées</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>separator “%1”</source>
        <translation>séparateur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>columns not recognised</source>
        <translation>colonnes non reconnues</translation>
    </message>
</context>
<context>
    <name>pupitre::SeatBoard</name>
    <message>
        <location filename="../ui/tp/seats/seatboard.cpp" line="+48"/>
        <source>Students of this TP</source>
        <translation>Étudiants de ce TP</translation>
    </message>
</context>
<context>
    <name>pupitre::SeatDialog</name>
    <message>
        <location filename="../ui/tp/seats/seatdialog.cpp" line="+40"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>pupitre::SeatModel</name>
    <message>
        <location filename="../ui/tp/seats/seatmodel.cpp" line="+230"/>
        <source>Processor cores in use</source>
        <translation>Cœurs de processeur utilisés</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How much of the GPU it holds is used</source>
        <translation>Quelle part du GPU qu’il tient est utilisée</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>CPU</source>
        <extracomment>column: processor cores in use</extracomment>
        <translation>CPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>GPU</source>
        <extracomment>column: how much of the GPU it holds is used</extracomment>
        <translation>GPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Handed in</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Extra time</source>
        <translation>Temps en plus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>pupitre::SeatMore</name>
    <message>
        <location filename="../ui/tp/seats/seatmore.cpp" line="+56"/>
        <location line="+1"/>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Message…</source>
        <translation>Message…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reset a file…</source>
        <translation>Rétablir un fichier…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open a terminal…</source>
        <translation>Ouvrir un terminal…</translation>
    </message>
</context>
<context>
    <name>pupitre::SeatPanel</name>
    <message>
        <location filename="../ui/tp/seats/seatpanel.cpp" line="+102"/>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>%1 cores, %2</source>
        <extracomment>%1: &quot;1.2 of 2&quot;; %2: memory, &quot;640 MB of 4 GB&quot;</extracomment>
        <translation>%1 cœurs, %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Handed in</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Extra time</source>
        <translation>Temps en plus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>More time…</source>
        <translation>Plus de temps…</translation>
    </message>
</context>
<context>
    <name>pupitre::SeatTile</name>
    <message>
        <location filename="../ui/tp/seats/seattile.cpp" line="+40"/>
        <location line="+121"/>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
</context>
<context>
    <name>pupitre::SeatToolbar</name>
    <message>
        <location filename="../ui/tp/seats/seattoolbar.cpp" line="+75"/>
        <source>Wall</source>
        <translation>Mosaïque</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+68"/>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <location line="-67"/>
        <location line="+68"/>
        <source>More time…</source>
        <translation>Plus de temps…</translation>
    </message>
    <message>
        <location line="-64"/>
        <source>Restart the environment of the chosen students</source>
        <translation>Redémarrer l’environnement des étudiants choisis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the chosen students more time</source>
        <translation>Accorder plus de temps aux étudiants choisis</translation>
    </message>
    <message numerus="yes">
        <location line="+58"/>
        <source>%n chosen</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Show only: %1</source>
        <translation>Montrer seulement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pupitre::SeatWall</name>
    <message>
        <location filename="../ui/tp/seats/seatwall.cpp" line="+26"/>
        <source>Students of this TP</source>
        <translation>Étudiants de ce TP</translation>
    </message>
</context>
<context>
    <name>pupitre::SettingsPage</name>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="+156"/>
        <source>What you use Pupitre for</source>
        <translation>Votre usage de Pupitre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Decides which sections the rail shows. Nothing else depends on it.</source>
        <translation>Détermine les sections affichées dans la barre latérale. Rien d’autre n’en dépend.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+5"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Dates, sizes and numbers follow it too.</source>
        <translation>Les dates, tailles et nombres la suivent aussi.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+2"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Light for bright rooms, dark for dim ones.</source>
        <translation>Clair pour les salles lumineuses, sombre pour les autres.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Panels unfold at once and the sign of work stands still.</source>
        <translation>Les panneaux s’ouvrent d’un coup et le signe d’activité reste immobile.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pupitre %1</source>
        <translation>Pupitre %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Free software, GNU General Public License 3 or later. No account, no telemetry.</source>
        <translation>Logiciel libre, licence GNU GPL version 3 ou ultérieure. Sans compte, sans télémétrie.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>pupitre::SidePanel</name>
    <message>
        <location filename="../ui/parts/sidepanel.cpp" line="+21"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>pupitre::SourcesDialog</name>
    <message>
        <location filename="../ui/environments/sourcesdialog.cpp" line="+29"/>
        <source>From the packages installed on that place, without a registry</source>
        <translation>À partir des paquets installés sur ce lieu, sans registre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Python index</source>
        <translation>Index Python</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>pip&apos;s own</source>
        <translation>celui de pip</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Debian mirror</source>
        <translation>Miroir Debian</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>what the image says</source>
        <translation>ce que dit l’image</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Images and packages</source>
        <translation>Images et paquets</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Where %1 gets what environments are made of</source>
        <translation>D’où %1 tient ce dont sont faits les environnements</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The image each platform begins with, and where packages come from. What is left empty is as usual; a lab with mirrors of its own names them here, once for every environment.</source>
        <translation>L’image par laquelle chaque plateforme commence, et d’où viennent les paquets. Ce qui reste vide est comme d’habitude&#xa0;; un labo qui a ses propres miroirs les nomme ici, une fois pour tous les environnements.</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Write a whole address, https://…, without a password in it.</source>
        <translation>Écrivez une adresse entière, https://…, sans mot de passe dedans.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Write the image&apos;s name, such as registry.example/python:3.12.</source>
        <translation>Écrivez le nom de l’image, par exemple registry.example/python:3.12.</translation>
    </message>
</context>
<context>
    <name>pupitre::StepList</name>
    <message>
        <location filename="../ui/environments/build/steplist.cpp" line="+132"/>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
</context>
<context>
    <name>pupitre::StudentsDialog</name>
    <message>
        <location filename="../ui/courses/studentsdialog.cpp" line="+40"/>
        <source>Add students</source>
        <translation>Ajouter des étudiants</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change the course</source>
        <translation>Modifier le cours</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Add students to %1</source>
        <translation>Ajouter des étudiants à %1</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Everybody in this list is in the course already.</source>
        <translation>Tous ceux de cette liste sont déjà dans le cours.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose a file or paste lines.</source>
        <translation>Choisissez un fichier ou collez des lignes.</translation>
    </message>
</context>
<context>
    <name>pupitre::StudentsTab</name>
    <message>
        <location filename="../ui/tp/seats/studentstab.cpp" line="+188"/>
        <source>Nobody in this course yet</source>
        <translation>Encore personne dans ce cours</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Students come with the class list. Add them to the course and they appear here, one tile each.</source>
        <translation>Les étudiants viennent de la liste des étudiants. Ajoutez-les au cours et ils apparaîtront ici, une tuile chacun.</translation>
    </message>
</context>
<context>
    <name>pupitre::StudyActions</name>
    <message>
        <location filename="../ui/student/studyactions.cpp" line="+155"/>
        <source>The folder to compare with its receipt</source>
        <translation>Le dossier à comparer à son reçu</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Where to save my submission</source>
        <translation>Où enregistrer mon rendu</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Your submission is being fetched…</source>
        <translation>Votre rendu arrive…</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Leave “%1”?</source>
        <translation>Quitter « %1 » ?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The course and its key are removed from this computer; without the invitation you cannot come in again. Your work at the place, what you handed in, and what you downloaded stay as they are.</source>
        <translation>Le cours et sa clé sont retirés de cet ordinateur ; sans l’invitation, vous ne pourrez plus entrer. Votre travail sur le lieu, vos rendus et vos téléchargements restent tels quels.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Leave the course</source>
        <translation>Quitter le cours</translation>
    </message>
</context>
<context>
    <name>pupitre::StudyBoard</name>
    <message>
        <location filename="../ui/student/studyboard.cpp" line="+170"/>
        <source>You have not joined a course yet</source>
        <translation>Vous n’avez encore rejoint aucun cours</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your teacher sends you an invitation: a file that ends in .pupitre, or its text in a mail. Open it here, and your TPs appear with their hours and what you can do.</source>
        <translation>Votre enseignant vous envoie une invitation : un fichier en .pupitre, ou son texte dans un courriel. Ouvrez-la ici : vos TP apparaissent, avec leurs horaires et ce que vous pouvez faire.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open an invitation…</source>
        <translation>Ouvrir une invitation…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Nothing is open today</source>
        <translation>Rien n’est ouvert aujourd’hui</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No TP is in its hours, to be handed in, or opening within a day. What was closed and what comes later is under My courses.</source>
        <translation>Aucun TP n’est en cours, à rendre, ni près de s’ouvrir. Ce qui est clos et ce qui vient plus tard est dans Mes cours.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>My courses</source>
        <translation>Mes cours</translation>
    </message>
</context>
<context>
    <name>pupitre::StudyNotices</name>
    <message>
        <location filename="../ui/student/studynotices.cpp" line="+57"/>
        <source>Join request…</source>
        <translation>Demande d’inscription…</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location line="-17"/>
        <source>%1, a message of your teacher, %2:</source>
        <extracomment>%1: course and TP, %2: &quot;today at 10:42&quot;</extracomment>
        <translation>%1, message de votre enseignant, %2 :</translation>
    </message>
</context>
<context>
    <name>pupitre::StudyPage</name>
    <message>
        <location filename="../ui/student/studypage.cpp" line="+49"/>
        <source>Open an invitation…</source>
        <translation>Ouvrir une invitation…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Verify a folder…</source>
        <translation>Vérifier un dossier…</translation>
    </message>
</context>
<context>
    <name>pupitre::SuggestionRow</name>
    <message>
        <location filename="../ui/environments/wizard/suggestionrow.cpp" line="+24"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Add %1 in version %2</source>
        <translation>Ajouter %1 en version %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Exactly %1, as an earlier build had it</source>
        <translation>Exactement %1, comme dans une construction précédente</translation>
    </message>
</context>
<context>
    <name>pupitre::TimetableModel</name>
    <message>
        <location filename="../ui/courses/wizard/timetablemodel.cpp" line="+186"/>
        <source>%1, chosen</source>
        <translation>%1, choisi</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hours</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
</context>
<context>
    <name>pupitre::TimetableNotice</name>
    <message>
        <location filename="../ui/courses/timetablenotice.cpp" line="+23"/>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 → no longer in the timetable</source>
        <translation>%1 → n’est plus dans l’emploi du temps</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Hand-in until %1 → until %2</source>
        <translation>Rendu jusqu’à %1 → jusqu’à %2</translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>The timetable has other hours for %n session(s) of this TP.</source>
        <translation>
            <numerusform>L’emploi du temps a changé pour %n séance de ce TP.</numerusform>
            <numerusform>L’emploi du temps a changé pour %n séances de ce TP.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The TP keeps its hours until you take the new ones over.</source>
        <translation>Le TP garde ses horaires jusqu’à ce que vous repreniez les nouveaux.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Take over the hours of the timetable?</source>
        <translation>Reprendre les horaires de l’emploi du temps ?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Otherwise the TP stays as it is, and this difference is not proposed again.</source>
        <translation>Sinon le TP reste tel quel, et cette différence n’est plus proposée.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>The TP has the hours of the timetable.</source>
        <translation>Le TP a les horaires de l’emploi du temps.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Students see them at once.</source>
        <translation>Les étudiants les voient aussitôt.</translation>
    </message>
</context>
<context>
    <name>pupitre::TimetablePane</name>
    <message>
        <location filename="../ui/courses/wizard/timetablepane.cpp" line="+43"/>
        <source>Events of the timetable</source>
        <translation>Événements de l’emploi du temps</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>No timetable yet</source>
        <translation>Pas encore d’emploi du temps</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Drop the timetable&apos;s .ics file here, choose it, or give the address to subscribe to it. Your university&apos;s timetable, Google Calendar and Outlook have both.</source>
        <translation>Déposez ici le fichier .ics de l’emploi du temps, choisissez-le, ou donnez son adresse d’abonnement. L’emploi du temps de votre université, Google Agenda et Outlook ont les deux.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Search title, room or day</source>
        <translation>Chercher un intitulé, une salle, un jour</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Choose an .ics file…</source>
        <translation>Choisir un .ics…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Use an address…</source>
        <translation>Utiliser une adresse…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Address of the timetable</source>
        <translation>Adresse de l’emploi du temps</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <location line="+77"/>
        <source>This is no address of a timetable.</source>
        <translation>Ce n’est pas l’adresse d’un emploi du temps.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It begins with https:// or webcal://; your timetable&apos;s page gives it where it offers to subscribe.</source>
        <translation>Elle commence par https:// ou webcal:// ; la page de votre emploi du temps la donne là où elle propose de s’abonner.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>This file is no timetable.</source>
        <translation>Ce fichier n’est pas un emploi du temps.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What this address gives is no timetable.</source>
        <translation>Ce que donne cette adresse n’est pas un emploi du temps.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It should be an .ics file, as calendars export it.</source>
        <translation>Il faut un fichier .ics, tel que les agendas en exportent.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It may want a login: open it in a browser, and choose the file that it saves.</source>
        <translation>Elle demande peut-être une identification : ouvrez-la dans un navigateur et choisissez le fichier enregistré.</translation>
    </message>
    <message numerus="yes">
        <location line="+29"/>
        <source>%n more</source>
        <comment>problems of a file</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n event(s) of the file could not be read.</source>
        <translation>
            <numerusform>%n événement du fichier n’a pas pu être lu.</numerusform>
            <numerusform>%n événements du fichier n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n remark(s) on this file.</source>
        <translation>
            <numerusform>%n remarque sur ce fichier.</numerusform>
            <numerusform>%n remarques sur ce fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n chosen</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>Choose the %n shown</source>
        <comment>events</comment>
        <translation>
            <numerusform>Choisir le %n affiché</numerusform>
            <numerusform>Choisir les %n affichés</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search first: these are too many sessions.</source>
        <translation>Cherchez d’abord&#xa0;: cela ferait trop de séances.</translation>
    </message>
</context>
<context>
    <name>pupitre::TodayPage</name>
    <message>
        <location filename="../ui/today/todaypage.cpp" line="+120"/>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location line="+88"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location line="+20"/>
        <location line="+5"/>
        <source>New course…</source>
        <translation>Nouveau cours…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deadlines this week</source>
        <translation>Échéances de la semaine</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing has to be handed in this week.</source>
        <translation>Rien n’est à rendre cette semaine.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>TPs running now</source>
        <translation>TP en cours</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No TP is running.</source>
        <translation>Aucun TP en cours.</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>No TP is planned</source>
        <translation>Aucun TP prévu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Here you see your next TP: when it starts, whether all is ready, and one button to start it. Make a course from a folder with your code and a class list.</source>
        <translation>Vous verrez ici votre prochain TP&#xa0;: quand il commence, si tout est prêt, et un bouton pour le démarrer. Créez un cours à partir d’un dossier contenant votre code et une liste des étudiants.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Add a place…</source>
        <translation>Ajouter un lieu…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Try it with the demo course</source>
        <translation>Essayer avec le cours de démonstration</translation>
    </message>
</context>
<context>
    <name>pupitre::ToolsPage</name>
    <message>
        <location filename="../ui/environments/wizard/toolspage.cpp" line="+39"/>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Always there.</source>
        <translation>Toujours là.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Students open their folder in the editor of their own computer.</source>
        <translation>Les étudiants ouvrent leur dossier dans l’éditeur de leur propre ordinateur.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Notebooks in their browser, through a tunnel that nobody else reaches.</source>
        <translation>Des carnets dans leur navigateur, par un tunnel que personne d’autre n’atteint.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Extensions of VS Code</source>
        <translation>Extensions de VS Code</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Besides those of the platform: ms-python.debugpy, redhat.java…</source>
        <translation>En plus de celles de la plateforme : ms-python.debugpy, redhat.java…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of programs that students look at in their browser: 6006, 8080…</source>
        <translation>De programmes que les étudiants regardent dans leur navigateur : 6006, 8080…</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>What is ticked is installed when it is built; more can be ticked later.</source>
        <translation>Ce qui est coché est installé à la construction ; on peut en cocher d’autres plus tard.</translation>
    </message>
    <message>
        <location filename="../ui/environments/wizard/toolspage.h" line="+23"/>
        <source>Tools</source>
        <comment>step of the wizard</comment>
        <translation>Outils</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With which tools do they work?</source>
        <translation>Avec quels outils travaillent-ils ?</translation>
    </message>
</context>
<context>
    <name>pupitre::TpActions</name>
    <message numerus="yes">
        <location filename="../ui/tp/tpactions.cpp" line="+100"/>
        <source>%n student(s) are connected and will be disconnected.</source>
        <translation>
            <numerusform>%n étudiant est connecté et sera déconnecté.</numerusform>
            <numerusform>%n étudiants sont connectés et seront déconnectés.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nobody&apos;s work is lost: everybody can hand in until %1.</source>
        <translation>Aucun travail n’est perdu&#xa0;: chacun peut encore rendre (date limite&#xa0;: %1).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>End %1 now?</source>
        <translation>Terminer %1 maintenant&#xa0;?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>End TP</source>
        <translation>Terminer le TP</translation>
    </message>
    <message numerus="yes">
        <location line="+60"/>
        <source>Restart %n environment(s)?</source>
        <translation>
            <numerusform>Redémarrer %n environnement&#xa0;?</numerusform>
            <numerusform>Redémarrer %n environnements&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n student(s) are connected: what they run is stopped. Files are kept.</source>
        <translation>
            <numerusform>%n étudiant est connecté&#xa0;: ce qu’il exécute sera arrêté. Les fichiers sont conservés.</numerusform>
            <numerusform>%n étudiants sont connectés&#xa0;: ce qu’ils exécutent sera arrêté. Les fichiers sont conservés.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Folder for the work of all students</source>
        <translation>Dossier pour les travaux de tous les étudiants</translation>
    </message>
    <message numerus="yes">
        <location line="-1"/>
        <source>Folder for the work of %n student(s)</source>
        <translation>
            <numerusform>Dossier pour le travail de %n étudiant</numerusform>
            <numerusform>Dossier pour les travaux de %n étudiants</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 is not on this place.</source>
        <translation>%1 n’est pas sur ce lieu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fetch it there once, as the account of the place; this list then turns green.</source>
        <translation>Récupérez-la là-bas une fois, avec le compte du lieu ; cette liste passe alors au vert.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Make %1 on the place?</source>
        <translation>Créer %1 sur le lieu ?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is made from the Python and the usual commands that are installed there. Nothing is downloaded, and it takes less than a minute.</source>
        <translation>Il est fait du Python et des commandes usuelles qui y sont installés. Rien n’est téléchargé, et cela prend moins d’une minute.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make the environment</source>
        <translation>Créer l’environnement</translation>
    </message>
    <message>
        <location filename="../ui/tp/people/inviteactions.cpp" line="+32"/>
        <source>Folder for the invitations</source>
        <translation>Dossier pour les invitations</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>They can come in now.</source>
        <translation>Ils peuvent entrer maintenant.</translation>
    </message>
    <message>
        <location filename="../ui/tp/handins/feedbackactions.cpp" line="+20"/>
        <source>Folder with one folder for each student</source>
        <translation>Dossier contenant un dossier par étudiant</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Feedback zip for Moodle</source>
        <translation>Zip de retours pour Moodle</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Zip archives (*.zip)</source>
        <translation>Archives zip (*.zip)</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>There is no feedback for anybody of this course in it.</source>
        <translation>Il ne contient de retour pour personne de ce cours.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name folders after logins, as they were collected, or as Moodle names them.</source>
        <translation>Nommez les dossiers d’après les identifiants, comme à la récupération, ou comme Moodle.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Send this feedback?</source>
        <translation>Envoyer ces retours ?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Send feedback</source>
        <translation>Envoyer les retours</translation>
    </message>
    <message>
        <location filename="../ui/tp/files/resetactions.cpp" line="+52"/>
        <source>This TP hands out no files.</source>
        <translation>Ce TP ne distribue aucun fichier.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only a file that every student was given can be put back.</source>
        <translation>Seul un fichier distribué à tous les étudiants peut être rétabli.</translation>
    </message>
    <message>
        <location filename="../ui/tp/work/terminalactions.cpp" line="+16"/>
        <source>Press Enter to close this window.</source>
        <translation>Appuyez sur Entrée pour fermer cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>pupitre::TpCard</name>
    <message>
        <location filename="../ui/student/tpcard.cpp" line="+325"/>
        <source>Receipt…</source>
        <translation>Reçu…</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Join request…</source>
        <translation>Demande d’inscription…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leave the course…</source>
        <translation>Quitter le cours…</translation>
    </message>
    <message>
        <location line="+16"/>
        <location line="+1"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Jupyter is open in your browser.</source>
        <translation>Jupyter est ouvert dans votre navigateur.</translation>
    </message>
</context>
<context>
    <name>pupitre::TpPage</name>
    <message>
        <location filename="../ui/tp/tppagelayout.cpp" line="+104"/>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../ui/tp/tppage.cpp" line="+194"/>
        <source>Students  %1</source>
        <extracomment>a tab and how many are in it</extracomment>
        <translation>Étudiants  %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hand-ins  %1</source>
        <extracomment>a tab and how many are in it</extracomment>
        <translation>Travaux remis  %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Courses</source>
        <translation>Cours</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>Find a student</source>
        <translation>Chercher un étudiant</translation>
    </message>
</context>
<context>
    <name>pupitre::TrustPage</name>
    <message>
        <location filename="../ui/places/trustpage.cpp" line="+53"/>
        <source>Host key</source>
        <translation>Clé d’hôte</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Is it the right one?</source>
        <translation>Est-ce le bon&#xa0;?</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A host shows who it is by its key. Pupitre never connects to a host whose key has changed.</source>
        <translation>Un hôte prouve son identité par sa clé. Pupitre ne se connecte jamais à un hôte dont la clé a changé.</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The host waits for your answer.</source>
        <translation>L’hôte attend votre réponse.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Connected.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Please answer the question below first.</source>
        <translation>Veuillez d’abord répondre à la question ci-dessous.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Still connecting. This can take a few seconds.</source>
        <translation>Connexion toujours en cours. Cela peut prendre quelques secondes.</translation>
    </message>
</context>
<context>
    <name>pupitre::TryPanel</name>
    <message>
        <location filename="../ui/environments/build/trypanel.cpp" line="+67"/>
        <source>Try as a student</source>
        <translation>Essayer comme étudiant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>End now</source>
        <translation>Terminer maintenant</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Beginning</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>The place did not answer.</source>
        <translation>Le lieu n’a pas répondu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It ends the instance by itself when its time is over.</source>
        <translation>Il termine l’instance de lui-même quand son temps est écoulé.</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>See what students get</source>
        <translation>Voir ce qu’auront les étudiants</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>one instance, which ends by itself</source>
        <translation>une instance, qui se termine d’elle-même</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Ending…</source>
        <translation>Fin en cours…</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>An instance as a student has it</source>
        <translation>Une instance telle qu’un étudiant l’a</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ends at %1</source>
        <translation>se termine à %1</translation>
    </message>
</context>
<context>
    <name>pupitre::TypedPane</name>
    <message>
        <location filename="../ui/courses/wizard/typedpane.cpp" line="+37"/>
        <source>Add a session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>Day of the session</source>
        <translation>Jour de la séance</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Start of the session</source>
        <translation>Début de la séance</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>End of the session</source>
        <translation>Fin de la séance</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove this session</source>
        <translation>Retirer cette séance</translation>
    </message>
</context>
<context>
    <name>pupitre::UsageChoices</name>
    <message>
        <location filename="../ui/gpus/usage/usagechoices.cpp" line="+169"/>
        <location line="+43"/>
        <source>All courses</source>
        <translation>Tous les cours</translation>
    </message>
    <message>
        <location line="-42"/>
        <location line="+44"/>
        <source>All places</source>
        <translation>Tous les lieux</translation>
    </message>
    <message>
        <location line="-25"/>
        <source>What a row is about</source>
        <translation>Ce que montre une ligne</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Course</source>
        <extracomment>rows of a table: by course</extracomment>
        <translation>Cours</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Experiment</source>
        <extracomment>rows of a table: by experiment</extracomment>
        <translation>Expérience</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Place</source>
        <extracomment>rows of a table: by place</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Week</source>
        <extracomment>rows of a table: by week</extracomment>
        <translation>Semaine</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The time the table is about</source>
        <translation>La période du tableau</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last week</source>
        <translation>Semaine dernière</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This semester</source>
        <translation>Ce semestre</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Days to choose…</source>
        <translation>Jours à choisir…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>From this day on</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Up to and with this day</source>
        <translation>Jusqu’à ce jour inclus</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Of which course</source>
        <translation>De quel cours</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>On which place</source>
        <translation>Sur quel lieu</translation>
    </message>
</context>
<context>
    <name>pupitre::UsageModel</name>
    <message>
        <location filename="../ui/gpus/usage/usagemodel.cpp" line="+121"/>
        <source>%1 held, %2 used</source>
        <translation>%1 tenus, %2 utilisés</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>How much of the time held was used</source>
        <translation>Quelle part du temps tenu a été utilisée</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hours of processor cores, in the environments of students</source>
        <translation>Heures de cœurs de processeur, dans les environnements des étudiants</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Held, and used of it</source>
        <translation>Tenu, et utilisé</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Held</source>
        <extracomment>column: hours for which GPUs were held</extracomment>
        <translation>Tenu</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Used</source>
        <extracomment>column: hours for which GPUs were used</extracomment>
        <translation>Utilisé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Efficiency</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Cores</source>
        <extracomment>column: hours of processor cores</extracomment>
        <translation>Cœurs</translation>
    </message>
</context>
<context>
    <name>pupitre::UsageView</name>
    <message>
        <location filename="../ui/gpus/usage/usageview.cpp" line="+232"/>
        <source>Figures per person are kept for 30 days, then by course.</source>
        <translation>Les mesures par personne sont gardées 30 jours, puis par cours.</translation>
    </message>
    <message>
        <location line="-32"/>
        <location line="+120"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location line="-114"/>
        <source>Nothing was measured in this time of what you chose.</source>
        <translation>Rien n’a été mesuré sur cette période pour ce que vous avez choisi.</translation>
    </message>
    <message>
        <location line="+80"/>
        <source>No address is known here: your mail program will ask for it.</source>
        <translation>Aucune adresse n’est connue ici : votre messagerie vous la demandera.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To %1.</source>
        <translation>À %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write to %1</source>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change what you like. Nothing is sent from here.</source>
        <translation>Modifiez ce que vous voulez. Rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>A polite text with the figures of the person chosen, to be changed and sent</source>
        <translation>Un texte poli avec les mesures de la personne choisie, à modifier et à envoyer</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Order of the table: Space on a column changes it</source>
        <translation>Ordre du tableau : Espace sur une colonne le change</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Write to…</source>
        <translation>Écrire à…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What GPUs were held and used for</source>
        <translation>À quoi ont servi les GPU</translation>
    </message>
    <message>
        <location line="-111"/>
        <source>Nothing was measured in this time.</source>
        <translation>Rien n’a été mesuré pendant ce temps.</translation>
    </message>
</context>
<context>
    <name>pupitre::ValuesBox</name>
    <message>
        <location filename="../ui/charts/valuesbox.cpp" line="+53"/>
        <location line="+58"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>pupitre::VerifyDialog</name>
    <message>
        <location filename="../ui/student/verifydialog.cpp" line="+37"/>
        <source>SHA-256 of the list of files</source>
        <translation>SHA-256 de la liste des fichiers</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Files that are not as they were handed in</source>
        <translation>Fichiers qui ne sont pas tels qu’ils ont été rendus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use an invitation…</source>
        <translation>Utiliser une invitation…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Verify – %1</source>
        <translation>Vérification – %1</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>The invitation to the course</source>
        <translation>L’invitation au cours</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Invitations (*.pupitre)</source>
        <translation>Invitations (*.pupitre)</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Every file is being compared with the receipt…</source>
        <translation>Chaque fichier est comparé au reçu…</translation>
    </message>
</context>
<context>
    <name>pupitre::WaitingList</name>
    <message numerus="yes">
        <location filename="../ui/tp/waiting/waitinglist.cpp" line="+136"/>
        <source>and %n more, in Courses</source>
        <translation>
            <numerusform>et %n autre, dans Cours</numerusform>
            <numerusform>et %n autres, dans Cours</numerusform>
        </translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+14"/>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Drop this change?</source>
        <translation>Abandonner cette modification&#xa0;?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It will not be made, and is kept nowhere else.</source>
        <translation>Elle ne sera pas faite, et n’est gardée nulle part ailleurs.</translation>
    </message>
</context>
<context>
    <name>pupitre::WeekStrip</name>
    <message>
        <location filename="../ui/today/weekstrip.cpp" line="+131"/>
        <source>The next seven days</source>
        <translation>Les sept prochains jours</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Weeks and load</source>
        <translation>Semaines et charge</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open the weeks of all courses, with the load of the places</source>
        <translation>Ouvrir les semaines de tous les cours, avec la charge des lieux</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No session and no deadline in the next seven days.</source>
        <translation>Aucune séance ni échéance dans les sept prochains jours.</translation>
    </message>
</context>
<context>
    <name>pupitre::WeekView</name>
    <message>
        <location filename="../ui/courses/week/weekview.cpp" line="+73"/>
        <source>Go to %1</source>
        <extracomment>%1: a week, &quot;23 – 29 November 2026&quot;</extracomment>
        <translation>Aller au %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No TP in this week</source>
        <translation>Aucun TP cette semaine-là</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sessions and deadlines of every course stand here, with the load of each place.</source>
        <translation>Les séances et les échéances de tous les cours figurent ici, avec la charge de chaque lieu.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Nothing found in this week</source>
        <translation>Rien trouvé dans cette semaine</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No session or deadline of this week belongs to “%1”.</source>
        <translation>Aucune séance ni échéance de cette semaine ne correspond à « %1 ».</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Too little for all at once</source>
        <comment>times in which a place is short</comment>
        <translation>Trop peu pour tous à la fois</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%n more, marked below</source>
        <comment>times in which a place is short</comment>
        <translation>
            <numerusform>%n autre, marqué ci-dessous</numerusform>
            <numerusform>%n autres, marqués ci-dessous</numerusform>
        </translation>
    </message>
    <message>
        <location line="+29"/>
        <source>%1 · today</source>
        <extracomment>a day of the week view; %1: &quot;Mon 23&quot;</extracomment>
        <translation>%1 · aujourd’hui</translation>
    </message>
</context>
<context>
    <name>pupitre::WeeklyPane</name>
    <message>
        <location filename="../ui/courses/wizard/weeklypane.cpp" line="+74"/>
        <source>Days: untick those that fall out</source>
        <translation>Jours&#xa0;: décochez ceux qui n’ont pas lieu</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From</source>
        <comment>hour</comment>
        <translation>De</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To</source>
        <comment>hour</comment>
        <translation>À</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Number of weeks</source>
        <translation>Nombre de semaines</translation>
    </message>
</context>
<context>
    <name>pupitre::WhatPage</name>
    <message>
        <location filename="../ui/courses/wizard/whatpage.cpp" line="+60"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name of the course</source>
        <translation>Nom du cours</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name of the TP</source>
        <translation>Nom du TP</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The container image the students work in. One whose name begins with localhost/ can be made from what is installed on the place.</source>
        <translation>L’image de conteneur dans laquelle les étudiants travaillent. Celle dont le nom commence par localhost/ peut être créée avec ce qui est installé sur le lieu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location line="+82"/>
        <source>Choose a folder with the TP&apos;s code; data and documents in it join those of the course.</source>
        <translation>Choisissez un dossier qui contient le code du TP&#xa0;; ses données et documents s’ajoutent à ceux du cours.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose an environment, or a folder that holds code, data, documents and a class list.</source>
        <translation>Choisissez un environnement, ou un dossier qui contient le code, les données, les documents et une liste de classe.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose a folder that holds code, data, documents and a class list, each where it has them.</source>
        <translation>Choisissez un dossier contenant code, données, documents et liste des étudiants, selon ce dont vous disposez.</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Write the whole path, from / or ~/.</source>
        <translation>Écrivez le chemin complet, depuis / ou ~/.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>%1 · from the environment</source>
        <translation>%1 · de l’environnement</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not in this folder</source>
        <translation>absent de ce dossier</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>each student gets a copy</source>
        <translation>chaque étudiant en reçoit une copie</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+1"/>
        <source>shared, read-only</source>
        <translation>partagées, en lecture seule</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../ui/courses/wizard/whatpage.h" line="+27"/>
        <source>What</source>
        <comment>step of the wizard</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What is this course about?</source>
        <translation>Sur quoi porte ce cours&#xa0;?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What is this TP about?</source>
        <translation>De quoi parle ce TP&#xa0;?</translation>
    </message>
</context>
<context>
    <name>pupitre::WhenPage</name>
    <message>
        <location filename="../ui/courses/wizard/whenpage.cpp" line="+52"/>
        <source>Starts by itself at its hour</source>
        <translation>Démarre tout seul à l’heure prévue</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Typed</source>
        <comment>sessions</comment>
        <translation>À la main</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Every week</source>
        <comment>sessions</comment>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Timetable</source>
        <comment>sessions</comment>
        <translation>Emploi du temps</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hand-in until</source>
        <translation>Date limite de rendu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Work is kept until</source>
        <translation>Travaux conservés jusqu’au</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Then it is purged, if it was collected.</source>
        <translation>Ils sont ensuite purgés, s’ils ont été récupérés.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Time zone of the class</source>
        <translation>Fuseau horaire du cours</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>One or several sessions of one TP; students can hand in until the deadline.</source>
        <translation>Une ou plusieurs séances d’un même TP&#xa0;; on rend jusqu’à la date limite.</translation>
    </message>
    <message numerus="yes">
        <location line="+91"/>
        <source>%n more</source>
        <comment>problems of sessions</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/courses/wizard/whenpage.h" line="+33"/>
        <source>When</source>
        <comment>step of the wizard</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When is the TP?</source>
        <translation>Quand a lieu le TP&#xa0;?</translation>
    </message>
</context>
<context>
    <name>pupitre::WherePage</name>
    <message>
        <location filename="../ui/courses/wizard/wherepage.cpp" line="+30"/>
        <source>It does not answer; the course can be made once it does.</source>
        <translation>Il ne répond pas&#xa0;; le cours pourra être créé quand il répondra.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing is known of it yet.</source>
        <translation>On n’en sait encore rien.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n cœur</numerusform>
            <numerusform>%n cœurs</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 memory</source>
        <translation>%1 de mémoire</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no container engine</source>
        <translation>aucun moteur de conteneurs</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>It has the image %1.</source>
        <translation>Il a l’image %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It has no image %1 yet.</source>
        <translation>Il n’a pas encore d’image %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Built here: %1, %2.</source>
        <translation>Construit ici&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is not built here yet.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore construit ici.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whether “%1” is built here is not known.</source>
        <translation>On ne sait pas si «&#xa0;%1&#xa0;» est construit ici.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Build…</source>
        <translation>Construire…</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Build it on %1</source>
        <translation>Le construire sur %1</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>The place keeps the course, runs the environments and holds the deadline, also while this computer is off.</source>
        <translation>Le lieu conserve le cours, fait tourner les environnements et tient l’échéance, même quand cet ordinateur est éteint.</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Choose the place where the students work.</source>
        <translation>Choisissez le lieu où travaillent les étudiants.</translation>
    </message>
    <message>
        <location filename="../ui/courses/wizard/wherepage.h" line="+21"/>
        <source>Where</source>
        <comment>step of the wizard</comment>
        <translation>Où</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Where do the students work?</source>
        <translation>Où travaillent les étudiants&#xa0;?</translation>
    </message>
</context>
<context>
    <name>pupitre::WhoPage</name>
    <message>
        <location filename="../ui/courses/wizard/whopage.cpp" line="+32"/>
        <source>Take the list that the learning platform exports; each person gets a workspace of their own.</source>
        <translation>Prenez la liste exportée par la plateforme pédagogique&#xa0;; chaque personne reçoit son propre espace de travail.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Pasted lines</source>
        <translation>Lignes collées</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Say what the columns of the list mean, or take the list away in “Lines”.</source>
        <translation>Dites ce que signifient les colonnes de la liste, ou retirez la liste dans «&#xa0;Lignes&#xa0;».</translation>
    </message>
    <message>
        <location filename="../ui/courses/wizard/whopage.h" line="+22"/>
        <source>Who</source>
        <comment>step of the wizard</comment>
        <translation>Qui</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Who takes this course?</source>
        <translation>Qui suit ce cours&#xa0;?</translation>
    </message>
</context>
<context>
    <name>pupitre::WizardFrame</name>
    <message>
        <location filename="../ui/parts/wizardframe.cpp" line="+83"/>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location line="+112"/>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>pupitre::WorkDialog</name>
    <message>
        <location filename="../ui/tp/work/workdialog.cpp" line="+53"/>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the hand-in</source>
        <translation>Afficher le rendu</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Files of %1</source>
        <translation>Fichiers de %1</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="-32"/>
        <source>As they are now, to be read only. The journal says that you looked.</source>
        <translation>Tels qu’ils sont maintenant, en lecture seule. Le journal note que vous les avez consultés.</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>The files are being read…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>The file is being read…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is no text, and is not shown.</source>
        <translation>Ce n’est pas du texte : ce fichier n’est pas affiché.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Content of %1</source>
        <translation>Contenu de %1</translation>
    </message>
</context>
<context>
    <name>pupitre::WorkTree</name>
    <message>
        <location filename="../ui/tp/work/worktree.cpp" line="+90"/>
        <source>Files of the student</source>
        <translation>Fichiers de l’étudiant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Being read…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
</context>
<context>
    <name>pupitre::WorksheetField</name>
    <message>
        <location filename="../ui/tp/handins/worksheetfield.cpp" line="+26"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Grading worksheet</source>
        <translation>Feuille d’évaluation</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Worksheets (*.csv)</source>
        <translation>Feuilles (*.csv)</translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%n student(s) in it.</source>
        <translation>
            <numerusform>%n étudiant dedans.</numerusform>
            <numerusform>%n étudiants dedans.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is no grading worksheet of Moodle.</source>
        <translation>Ce n’est pas une feuille d’évaluation de Moodle.</translation>
    </message>
</context>
</TS>
