-- The instrument that Haven comes with: plain questions of our own. An organisation that holds a licence for another one
-- amends this into it; what was assessed before keeps the version it was asked with.
insert into haven.instrument (id, code, version, state, content, made_at, published_at)
values (gen_random_uuid(), 'six-domains', 1, 'published', $instrument$
{"title": {"en": "Six domains", "es": "Seis ámbitos"},
 "domains": [
  {"code": "safety", "name": {"en": "Safety", "es": "Seguridad"},
   "levels": [
    {"en": "In danger now, or with nowhere safe to be", "es": "En peligro ahora, o sin ningún lugar seguro donde estar"},
    {"en": "Often unsafe; depends on others for safety", "es": "A menudo sin seguridad; depende de otras personas para estar a salvo"},
    {"en": "Safe most of the time; knows whom to turn to", "es": "A salvo la mayor parte del tiempo; sabe a quién acudir"},
    {"en": "Safe, and able to keep it that way", "es": "A salvo, y con medios para seguir así"}],
   "items": [
    {"code": "safety-1", "asks": {"en": "How safe is the place where the person lives and sleeps?", "es": "¿Qué tan seguro es el lugar donde la persona vive y duerme?"}},
    {"code": "safety-2", "asks": {"en": "How free is the person from threats and pressure, online as well?", "es": "¿Qué tan libre está la persona de amenazas y presiones, también en línea?"}},
    {"code": "safety-3", "asks": {"en": "How well can the person notice what is not safe and act on it?", "es": "¿Qué tan bien puede la persona notar lo que no es seguro y actuar?"}}]},
  {"code": "legal-protection", "name": {"en": "Legal Protection", "es": "Protección jurídica"},
   "levels": [
    {"en": "No protection, and no one to explain it", "es": "Sin protección y sin nadie que la explique"},
    {"en": "Some steps begun; much is unclear", "es": "Algunos pasos iniciados; mucho está sin aclarar"},
    {"en": "Protection in place in most things", "es": "Con protección en la mayoría de los asuntos"},
    {"en": "Rights are protected, and the person can use them", "es": "Los derechos están protegidos y la persona puede ejercerlos"}],
   "items": [
    {"code": "legal-1", "asks": {"en": "How well does the person understand their rights and choices?", "es": "¿Qué tan bien entiende la persona sus derechos y opciones?"}},
    {"code": "legal-2", "asks": {"en": "How complete are the papers the person needs?", "es": "¿Qué tan completos están los documentos que la persona necesita?"}},
    {"code": "legal-3", "asks": {"en": "How well is the person accompanied in dealings with authorities?", "es": "¿Qué tan bien acompañada está la persona en sus trámites con las autoridades?"}}]},
  {"code": "mental-wellbeing", "name": {"en": "Mental Wellbeing", "es": "Bienestar emocional"},
   "levels": [
    {"en": "Weighed down most of the time, with no way to find relief", "es": "Con gran carga casi todo el tiempo, sin forma de encontrar alivio"},
    {"en": "Good hours are few; support helps a little", "es": "Las buenas horas son pocas; el apoyo ayuda un poco"},
    {"en": "Manages most days, with support where wanted", "es": "Lleva bien la mayoría de los días, con apoyo cuando lo desea"},
    {"en": "Feels well, and knows what helps", "es": "Se siente bien y sabe qué le ayuda"}],
   "items": [
    {"code": "mental-1", "asks": {"en": "How well does the person rest and sleep?", "es": "¿Qué tan bien descansa y duerme la persona?"}},
    {"code": "mental-2", "asks": {"en": "How well can the person cope on a hard day?", "es": "¿Qué tan bien puede la persona sobrellevar un día difícil?"}},
    {"code": "mental-3", "asks": {"en": "How hopeful is the person about what comes next?", "es": "¿Con cuánta esperanza ve la persona lo que viene?"}}]},
  {"code": "economic", "name": {"en": "Economic Empowerment and Education", "es": "Autonomía económica y educación"},
   "levels": [
    {"en": "No income or schooling, and no way to either", "es": "Sin ingresos ni estudios, y sin camino hacia ellos"},
    {"en": "Some help with money or schooling; not steady", "es": "Alguna ayuda con el dinero o los estudios; no es estable"},
    {"en": "Covers most needs; learning or working", "es": "Cubre la mayoría de sus necesidades; estudia o trabaja"},
    {"en": "Stands on their own, and decides about their money", "es": "Se sostiene por su cuenta y decide sobre su dinero"}],
   "items": [
    {"code": "economic-1", "asks": {"en": "How well can the person pay for what is needed?", "es": "¿Qué tan bien puede la persona pagar lo que necesita?"}},
    {"code": "economic-2", "asks": {"en": "How well does work, training or school go?", "es": "¿Qué tan bien va el trabajo, la formación o la escuela?"}},
    {"code": "economic-3", "asks": {"en": "How far does the person decide about their own money?", "es": "¿Hasta qué punto decide la persona sobre su propio dinero?"}}]},
  {"code": "social-support", "name": {"en": "Social Support", "es": "Apoyo social"},
   "levels": [
    {"en": "Nobody to turn to", "es": "Nadie a quien acudir"},
    {"en": "One or two people; contact is hard", "es": "Una o dos personas; el contacto es difícil"},
    {"en": "Some people who care, and places to go", "es": "Algunas personas que se preocupan, y lugares adonde ir"},
    {"en": "Belongs, gives and receives support", "es": "Tiene vínculos; da y recibe apoyo"}],
   "items": [
    {"code": "social-1", "asks": {"en": "How much can the person count on somebody close?", "es": "¿Cuánto puede la persona contar con alguien cercano?"}},
    {"code": "social-2", "asks": {"en": "How welcome does the person feel where they live?", "es": "¿Qué tan bienvenida se siente la persona donde vive?"}},
    {"code": "social-3", "asks": {"en": "How far can the person choose with whom they are in contact?", "es": "¿Hasta qué punto puede la persona elegir con quién tiene contacto?"}}]},
  {"code": "physical-wellbeing", "name": {"en": "Physical Wellbeing", "es": "Bienestar físico"},
   "levels": [
    {"en": "Needs care and does not get it", "es": "Necesita atención y no la recibe"},
    {"en": "Gets some care; needs remain", "es": "Recibe alguna atención; quedan necesidades"},
    {"en": "Most needs are met", "es": "La mayoría de las necesidades están cubiertas"},
    {"en": "Well, and able to find care when needed", "es": "Está bien y sabe cómo obtener atención cuando la necesita"}],
   "items": [
    {"code": "physical-1", "asks": {"en": "How well is the person's health looked after?", "es": "¿Qué tan bien atendida está la salud de la persona?"}},
    {"code": "physical-2", "asks": {"en": "How far has the person enough food, clothing and what every day needs?", "es": "¿Hasta qué punto tiene la persona comida, ropa y lo que cada día requiere?"}},
    {"code": "physical-3", "asks": {"en": "How able does the person feel to do what a day asks of them?", "es": "¿Con cuánta capacidad se siente la persona para lo que pide el día?"}}]}]}
$instrument$, now(), now());
