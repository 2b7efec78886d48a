namespace HealthcareInterview.Scoring.Analysis;

/// <summary>
/// The closed list of word classes that patterns may name (in capitals) and that <c>analyze</c> prints: word kinds,
/// then WordNet's lexicographer files (most frequent sense first). One bit each, so that a test is one AND.
/// </summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,

    // Word kinds
    Num = 1UL << 0,       // NUM   numbers, spelled numbers, percentages, doses
    Name = 1UL << 1,      // NAME  proper names
    Noun = 1UL << 2,
    Verb = 1UL << 3,
    Adj = 1UL << 4,
    Adv = 1UL << 5,
    Det = 1UL << 6,
    Pron = 1UL << 7,
    Prep = 1UL << 8,
    Date = 1UL << 9,      // DATE  dates, weekdays, months, clock times, "yesterday"
    Role = 1UL << 10,     // ROLE  nurse, charge nurse (head noun), pharmacist, manager, resident, ...
    Quote = 1UL << 11,    // QUOTE an opening or closing quotation mark
    Punct = 1UL << 12,
    Conj = 1UL << 13,     // CONJ  and, or, but, because, when ...
    Aux = 1UL << 14,      // AUX   be, have, do and their forms
    Modal = 1UL << 15,    // MODAL can, could, would, should ...
    Neg = 1UL << 16,      // NEG   not, n't, no, never, nobody, nothing ...
    Past = 1UL << 17,     // PAST  a form that can be a simple past
    Part = 1UL << 18,     // PART  a form that can be a past participle
    Ing = 1UL << 19,      // ING   a form in -ing
    Unit = 1UL << 20,     // UNIT  mg, mL, minutes, hours, beds, percent, patients ...

    // WordNet verb files
    Care = 1UL << 21,       // CARE      verb.body
    Change = 1UL << 22,     // CHANGE    verb.change
    Think = 1UL << 23,      // THINK     verb.cognition
    Say = 1UL << 24,        // SAY       verb.communication
    Compete = 1UL << 25,    // COMPETE   verb.competition
    Consume = 1UL << 26,    // CONSUME   verb.consumption
    Touch = 1UL << 27,      // TOUCH     verb.contact
    Make = 1UL << 28,       // MAKE      verb.creation
    Feel = 1UL << 29,       // FEEL      verb.emotion
    Move = 1UL << 30,       // MOVE      verb.motion
    Perceive = 1UL << 31,   // PERCEIVE  verb.perception
    Have = 1UL << 32,       // HAVE      verb.possession
    Social = 1UL << 33,     // SOCIAL    verb.social
    Be = 1UL << 34,         // BE        verb.stative

    // WordNet noun files
    Act = 1UL << 35,        // ACT       noun.act
    Animal = 1UL << 36,     // ANIMAL    noun.animal
    Thing = 1UL << 37,      // THING     noun.artifact
    Trait = 1UL << 38,      // TRAIT     noun.attribute
    Body = 1UL << 39,       // BODY      noun.body
    Idea = 1UL << 40,       // IDEA      noun.cognition
    Message = 1UL << 41,    // MESSAGE   noun.communication
    Event = 1UL << 42,      // EVENT     noun.event
    Feeling = 1UL << 43,    // FEELING   noun.feeling
    Food = 1UL << 44,       // FOOD      noun.food
    Group = 1UL << 45,      // GROUP     noun.group
    Place = 1UL << 46,      // PLACE     noun.location
    Motive = 1UL << 47,     // MOTIVE    noun.motive
    Natural = 1UL << 48,    // NATURAL   noun.object, noun.plant
    Person = 1UL << 49,     // PERSON    noun.person
    Phenomenon = 1UL << 50, // PHENOMENON noun.phenomenon
    Possession = 1UL << 51, // POSSESSION noun.possession
    Process = 1UL << 52,    // PROCESS   noun.process
    Quantity = 1UL << 53,   // QUANTITY  noun.quantity
    Relation = 1UL << 54,   // RELATION  noun.relation
    Shape = 1UL << 55,      // SHAPE     noun.shape
    State = 1UL << 56,      // STATE     noun.state
    Substance = 1UL << 57,  // SUBSTANCE noun.substance
    Time = 1UL << 58,       // TIME      noun.time
}
