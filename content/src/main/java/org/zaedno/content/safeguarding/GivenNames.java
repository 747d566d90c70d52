package org.zaedno.content.safeguarding;

import java.util.Locale;
import java.util.Set;

/** What children in Bulgaria are called: the frequent names of the last twenty years and those of minorities. */
public final class GivenNames {
    private static final Set<String> NAMES =
            Set.of(("александър алекс александра ангел ани анна антон антония ася атанас"
                            + " айше али ахмед биляна благой божидар борис боряна борислав боян бояна валентин валентина васил"
                            + " василена ваня велислава веселин веселина виктор виктория виолета владимир габриел габриела ганчо георги"
                            + " гергана григор дамян даниел даниела дани данаил дарина дария деница десислава диана димитър димо"
                            + " добромир доротея драгомир ева евелина екатерина елена ели елица емил емилия емине женя жоро златина"
                            + " златко ивайло иван ивана ива иванка ивелина ивета иво илиан илияна инна ирина исмаил йоана йордан"
                            + " йорданка йоан калин калина калоян камен кармен катя кирил константин кристиан кристина кристияна"
                            + " красимир красимира крум лазар лили лилия лора любомир людмила магдалена мадлен майя маргарита марин"
                            + " марина мария мартин марто марта мая мехмед микаела мила милен милена мими мира мирослав мирослава"
                            + " михаил михаела мони моника мустафа надежда нели нейко николай никол никола николета ния огнян оля"
                            + " орлин павел павлина паола петко петър петя пламен пламена поли преслава преслав рая радка радослав"
                            + " радостина рангел раиса росен росица румен румяна сава самуил сара светлана светослав севда севдалина"
                            + " семра сибел силвия симеон симона славчо снежана софи соня станимир стефан стефани стефка стоян сузан"
                            + " таня теодор теодора тодор траян фатме филип хасан христина христо цветан цветелина цветомир юлия юлиан"
                            + " ясен яна янко яница"
                            + " alexander alex alexandra angel anna ani anton ahmed boris bozhidar daniel daniela dani dimitar elena"
                            + " emil emilia eva gabriela georgi gergana ivan ivana ivo ivaylo ioana yoana kalina kaloyan kiril"
                            + " kristian kristina kristiyan lili maria mariya maya martin mila mihail mihaela mitko monika nikolay"
                            + " nikol niya nadezhda petar petya plamen raya radoslav sara simeon simona stefan stefani stoyan teodor"
                            + " teodora todor vasil vesela victoria viktor viktoria yana")
                    .split(" "));

    private GivenNames() {}

    /** In either alphabet, large letters or small. */
    public static boolean isOne(String word) {
        return NAMES.contains(word.toLowerCase(Locale.ROOT));
    }
}
