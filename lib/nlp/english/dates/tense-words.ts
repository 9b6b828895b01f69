/** Verbs by what they say of the time of what goes with them. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Auxiliaries after which what is told lies ahead. "would" and "could" report a future ("said it would raise prices"). */
export const FUTURE_AUXILIARIES = words('will shall ll would can could may might should must wo');

/** Words for plans and expectations: the date beside them is the plan's. */
export const PLANS = words(`
  plan plans planned planning expect expects expected expecting aim aims aimed aiming intend intends intended intending
  scheduled slated due poised set bound hope hopes hoped hoping propose proposes seek seeks want wants wanted likely
  pledged vowed promised forecast forecasts projects projected anticipated anticipates upcoming deadline considering
  preparing target targets targeting mulls mulling eyes eyeing unlikely odds bets fear fears foresee foresees predict predicts sees
  warns awaits await
`);

/** Of those, the words that are nouns too. */
export const PLAN_NOUNS = words(
  'plan plans aim aims hope hopes forecast forecasts projects target targets deadline fear fears',
);

/** Of those, the words that mean a plan only before "to" or "for": "set to", "due to", "bound for". */
export const PLANS_BEFORE_TO = words('set due bound likely');

/** Verbs that stand in the present for what the calendar has fixed: "the trial opens on Friday". */
export const CALENDAR_VERBS = words(
  'begins begin starts start opens open closes ends end expires expire takes take comes come resumes resume meets meet launches enters goes runs falls publishes decides votes speaks hears holds hosts reopens',
);

/** Past forms that do not end in -ed, and auxiliaries. Source: the usual lists of irregular verbs, those of news prose. */
export const PAST_FORMS = words(`
  was were had did said told went came took made got gave found saw fell rose grew met held sold bought led lost won paid
  began ran wrote spoke sent spent became left kept felt brought built thought sought taught stood struck broke chose drew
  drove flew hung knew laid sank shot shook stole swore threw withdrew fought fled slid heard dealt meant fed wound shrank
  sprang hit cut shut put split quit drawn driven fallen given gone grown known risen seen shown taken written begun done become chosen
  broken frozen spoken stolen sworn thrown born lain understood overtook underwent undertook outlined
`);

/** Words that end in -ed and are no past form. */
export const NOT_PAST = words(
  'need feed seed speed exceed proceed succeed indeed hundred bed shed embed breed united so-called unified limited fed red reed weed deed greed steed heed wed sacred naked aged',
);

/** Past forms after which "to" and a verb lie ahead of what is told: "ordered them to report by May 31". */
export const ORDERS = words(
  'agreed allowed applied approved asked called decided demanded forced instructed invited obliged offered ordered permitted proposed requested required sought threatened told urged voted warned',
);

/** Verbs that set a date anew. */
export const MOVES = words(
  'postpone postpones postponed postponing delay delays delayed delaying extend extends extended extending moved moves reschedule rescheduled defer deferred push pushed pushes prolong prolonged adjourned',
);

/** What may stand between an auxiliary and its verb. */
export const BETWEEN = words('be been being not also now only then soon formally officially all have has n t');
