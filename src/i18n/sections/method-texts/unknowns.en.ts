import type { unknownsFr } from './unknowns.fr.ts';

export const unknownsEn = {
  introduction:
    'These are the questions people ask and that the data of the atlas cannot answer. For each: what is missing, and which institution holds the answer. Missing here does not mean zero.',
  why: 'What is missing',
  holders: 'Who holds the answer',
  meanwhile: 'The atlas shows',
  noticed: 'Does one of these data exist and may it be published? The atlas is made to take it in.',
  institutions: {
    healthInsurance: 'Health insurance (the department’s CPAM, MSA for the agricultural scheme)',
    ars: 'ARS Grand Est (regional health agency)',
    order: 'Medical council (Ordre des médecins, departmental councils)',
    drees: 'Drees',
    insee: 'Insee',
    ign: 'IGN',
    departments: 'Departmental councils (Haute-Marne, Meurthe-et-Moselle, Meuse)',
    programme: 'Team of the e-Meuse santé programme',
    practices: 'The practices and establishments themselves',
  },
  topics: {
    patients: 'Patients',
    doctors: 'Carers',
    rules: 'Rules and aid',
    programme: 'The e-Meuse santé programme',
    places: 'Places and trips',
  },
  questions: {
    'regular-doctor': {
      question: 'How many residents have no regular doctor?',
      missing:
        'No table of the atlas counts, by commune, patients without a regular doctor. The APL says how many consultations are within reach, not who is followed.',
    },
    'long-term-illness': {
      question: 'How many people have a recognised long-term illness (ALD), and where?',
      missing: 'The prevalence of long-term illness by commune or EPCI was not found.',
    },
    'waiting-times': {
      question: 'How long is the wait for an appointment? Who takes new patients?',
      missing:
        'The APL is a potential, not a waiting time. Nothing here says whether a listed doctor takes new patients.',
    },
    'care-abroad': {
      question: 'Who is treated in Belgium, Luxembourg or Germany?',
      missing:
        'Care received abroad is counted nowhere in the atlas: near the border, true access may be better than what is shown.',
    },
    'doctors-ages': {
      question: 'How old are the doctors of my commune? Who is about to leave?',
      missing:
        'The age of doctors is not published by commune. The part of the APL due to those over 65 gives an idea, and these doctors may practise in a neighbouring commune.',
    },
    activity: {
      question: 'How much does each doctor really work?',
      missing:
        'The database used counts practitioners at each address, not their working time or consultations. The APL allows for it, without publishing it by doctor.',
    },
    duty: {
      question: 'Who is on duty tonight?',
      missing: 'Duty rosters are not in the atlas. In an emergency, dial 15.',
    },
    'order-in-force': {
      question: 'Which zoning applies today in my commune?',
      missing:
        'The zoning of doctors shown is older than 2026; an order has replaced it. Only the order in force is authoritative.',
    },
    aid: {
      question: 'Which aid to set up, and whom to call?',
      missing:
        'Aid changes with the zoning and with each local authority; the atlas keeps no list of it.',
    },
    'site-results': {
      question: 'How many patients has each experiment site received, and with what results?',
      missing:
        'Public sources give a few totals for the programme, hardly anything by site. The evaluation report is not public in full.',
    },
    undocumented: {
      question: 'Where are the other experiments of the programme?',
      missing:
        'The programme counts more than 100; at least 80 are described by no public source that we found.',
    },
    'teleconsultation-points': {
      question: 'Where are all the teleconsultation booths and terminals?',
      missing:
        'The data gathered hold no list of teleconsultation points outside the programme; the APL counts the act where the doctor practises.',
    },
    roads: {
      question: 'How long does it take by road, exactly?',
      missing:
        'The atlas has no road network: its minutes are estimated from the straight line and given with a range.',
    },
    'no-car': {
      question: 'Who has no car?',
      missing: 'Car ownership of households by commune was not found.',
    },
    ages: {
      question: 'How many children, how many elderly people by commune, by census?',
      missing:
        'Ages by census are known here for 57 communes only; elsewhere the share of 75 and over is estimated, and those under 15 are missing.',
    },
    'free-places': {
      question: 'Are there places left in nursing homes? Who comes to people’s homes near me?',
      missing:
        'The atlas knows declared capacities, not free places; home services are counted at their seat, the area they serve is not known.',
    },
  },
} satisfies typeof unknownsFr;
