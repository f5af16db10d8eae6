package org.communique.rdf;

import static org.communique.rdf.Dispatch.HANOI;
import static org.communique.rdf.Dispatch.MOSCOW;
import static org.communique.rdf.Dispatch.RUS;
import static org.communique.rdf.Dispatch.VNM;

import java.util.List;
import org.communique.event.DocumentKind;
import org.communique.event.EventType;
import org.communique.event.Report;
import org.communique.event.Role;
import org.communique.event.Speaker;
import org.communique.event.SpeechAct;
import org.communique.event.Topic;

/**
 * What five real reports say of one series of dialogues, with texts of our own: rounds 3, 4, 6, 7 and 8, the 8th told by
 * two papers that spell and rank the same people differently.
 */
public final class SampleReports {
    private static final String DEPUTY = "Deputy Minister of National Defence";

    private SampleReports() {}

    public static List<Report> five() {
        return List.of(eighthByTass(), eighthByVietNamNews(), seventh(), third(), fourth());
    }

    public static Report eighthByTass() {
        return Dispatch.of("tass-eighth", "The eighth round took place in the Vietnamese capital, the agency learned.")
                .by("TASS", "2025-09-03")
                .citing("Vietnam News Agency")
                .at("https://tass.com/world/2011461")
                .person("Hoang Xuan Chien", "Deputy Defense Minister", "Colonel General", VNM)
                .person("Alexander Fomin", "Deputy Defense Minister", "Colonel General", RUS)
                .event(EventType.DIALOGUE_SESSION)
                .on("2025-09-03")
                .in("Hanoi", HANOI, "VNM")
                .series("Russia-Vietnam strategic talks on defense matters", "defence", "strategy-dialogue")
                .round(8)
                .with("person-1", Role.CO_CHAIR)
                .with("person-2", Role.CO_CHAIR)
                .done()
                .event(EventType.COMMEMORATION)
                .background()
                .in("Hanoi", HANOI, "VNM")
                .done()
                .says(new Speaker.Named("person-1"), SpeechAct.THANK, "event-1")
                .says(new Speaker.Parties(), SpeechAct.AGREE, "event-1")
                .topic(Topic.MILITARY_MEDICINE, "event-1")
                .report();
    }

    public static Report eighthByVietNamNews() {
        return Dispatch.of("vns-eighth", "Hà Nội — Chiến and Fomin led the 8th dialogue and initialled its minutes.")
                .by("Viet Nam News", "2025-09-03")
                .at("https://vietnamnews.vn/politics-laws/1724508/x.html")
                .person("Hoàng Xuân Chiến", DEPUTY, "Senior Lieutenant General", VNM, "Chiến")
                .person("Alexander Vasilyevich Fomin", DEPUTY, "Colonel General", RUS)
                .event(EventType.DIALOGUE_SESSION)
                .on("2025-09-03")
                .in("Hà Nội", HANOI, "VNM")
                .series("Vietnam–Russia Defence Strategy Dialogue", "defence", "strategy-dialogue")
                .round(8)
                .with("person-1", Role.CO_CHAIR)
                .with("person-2", Role.CO_CHAIR)
                .produced(DocumentKind.MINUTES, "the event's minutes", 1)
                .done()
                .event(EventType.AWARD_CONFERRAL)
                .on("2025-09-03")
                .in("Hà Nội", HANOI, "VNM")
                .with("person-1", Role.CONFERRER)
                .with("person-2", Role.RECIPIENT)
                .conferred("Friendship Order")
                .within("event-1")
                .done()
                .event(EventType.SIGNING)
                .on("2025-09-03")
                .in("Hà Nội", HANOI, "VNM")
                .produced(DocumentKind.MINUTES, "the event's minutes", 1)
                .within("event-1")
                .done()
                .says(new Speaker.Institution("the Foreign Ministry"), SpeechAct.WELCOME, "event-1")
                .topic(Topic.SOUTH_CHINA_SEA, "event-1")
                .report();
    }

    public static Report seventh() {
        return Dispatch.of("tuoitre-seventh", "Both deputy ministers met for the seventh time; two papers were signed.")
                .by("Tuoi Tre News", "2024-12-28")
                .headed("Seventh dialogue held")
                .person("Hoang Xuan Chien", "Deputy Minister of National Defense", "", VNM, "Chien")
                .person("Alexander Vasilyevich Fomin", "Deputy Minister of National Defense", "", RUS, "Fomin")
                .event(EventType.DIALOGUE_SESSION)
                .on("2024-12-26")
                .in("Hanoi", HANOI, "VNM")
                .series("Vietnam-Russia Defense Strategy Dialogue", "defence", "strategy-dialogue")
                .round(7)
                .with("person-1", Role.CO_CHAIR)
                .with("person-2", Role.CO_CHAIR)
                .produced(DocumentKind.OTHER, "two documents", 2)
                .done()
                .event(EventType.DIALOGUE_SESSION)
                .background()
                .on("2023-07")
                .series("Vietnam-Russia Defense Strategy Dialogue", "defence", "strategy-dialogue")
                .round(6)
                .done()
                .report();
    }

    public static Report third() {
        return Dispatch.of("tass-third", "The minister received the guest before the third strategic dialogue began.")
                .by("TASS", "2017-11-22")
                .citing("Quan Doi Nhan Dan")
                .person("Ngo Xuan Ljch", "Defense Minister", "", VNM)
                .person("Alexander Fomin", "Deputy Defense Minister", "", RUS, "Fomin")
                .person("Nguyen Chi Vinh", "Deputy Defense Minister", "", VNM)
                .event(EventType.MEETING)
                .on("2017-11-22")
                .in("Hanoi", HANOI, "VNM")
                .with("person-1", Role.HOST)
                .with("person-2", Role.GUEST)
                .done()
                .event(EventType.DIALOGUE_SESSION)
                .on("2017-11-22")
                .in("Hanoi", HANOI, "VNM")
                .series("Russia-Vietnam strategic dialogue", "defence", "strategy-dialogue")
                .round(3)
                .with("person-2", Role.CO_CHAIR)
                .with("person-3", Role.CO_CHAIR)
                .done()
                .report();
    }

    public static Report fourth() {
        return Dispatch.of("army-fourth", "In Moscow the minister met the guest; the fourth dialogue followed.")
                .by("Army Recognition", "2018-12")
                .person("Sergei Shoigu", "Defense Minister", "", RUS, "Shoigu")
                .person("Nguyen Chi Vinh", DEPUTY, "Senior Lieutenant General", VNM)
                .person("Alexander Fomin", "Deputy Defense Minister", "Colonel General", RUS)
                .event(EventType.MEETING)
                .on("2018-12-03")
                .in("Moscow", MOSCOW, "RUS")
                .with("person-1", Role.HOST)
                .with("person-2", Role.GUEST)
                .done()
                .event(EventType.DIALOGUE_SESSION)
                .on("2018-12-03")
                .in("Moscow", MOSCOW, "RUS")
                .series("strategic dialogue of deputy ministers", "defence", "strategy-dialogue")
                .round(4)
                .with("person-3", Role.HOST)
                .done()
                .report();
    }

    /** Another dialogue of the same states on another subject, called the 8th as well. */
    public static Report nearHomonym() {
        return Dispatch.of("vtv-foreign", "The annual dialogue on foreign affairs met in St Petersburg.")
                .by("VTV", "2015-09-29")
                .person("Ho Xuan Son", "Deputy Foreign Minister", "", VNM)
                .event(EventType.DIALOGUE_SESSION)
                .on("2015-09-28")
                .in("St Petersburg", Dispatch.linked("saint-petersburg", "Saint Petersburg", "RUS"), "RUS")
                .series("Vietnam–Russia strategic dialogue", "foreign-affairs", "strategy-dialogue")
                .round(8)
                .with("person-1", Role.HEAD_OF_DELEGATION)
                .done()
                .report();
    }
}
