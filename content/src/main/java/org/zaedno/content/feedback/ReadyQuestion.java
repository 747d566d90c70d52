package org.zaedno.content.feedback;

import java.util.Arrays;
import java.util.List;
import org.zaedno.content.language.Names;
import org.zaedno.content.registration.QuestionId;

/** What is worth asking after most events; organisers change, remove and add. */
public enum ReadyQuestion {
    USEFUL(FeedbackQuestion.Type.SCALE, "Полезно ли беше за Вашата работа?", "Was it useful for your work?"),
    CLEAR(
            FeedbackQuestion.Type.SCALE,
            "Разбираемо ли говориха хората в програмата?",
            "Were the speakers easy to follow?"),
    TIME_TO_TALK(
            FeedbackQuestion.Type.SCALE,
            "Имаше ли време за разговор с колеги?",
            "Was there time to talk with colleagues?"),
    TAKE_HOME(FeedbackQuestion.Type.TEXT, "Какво ще опитате в работата си?", "What will you try in your work?"),
    MISSED(FeedbackQuestion.Type.TEXT, "Какво Ви липсваше?", "What did you miss?");

    private final FeedbackQuestion.Type type;
    private final Names label;

    ReadyQuestion(FeedbackQuestion.Type type, String bg, String en) {
        this.type = type;
        this.label = new Names(bg, en);
    }

    /** Each with an identifier of its own. */
    public static List<FeedbackQuestion> all() {
        return Arrays.stream(values())
                .map(one -> new FeedbackQuestion(QuestionId.fresh(), one.type, one.label, List.of()))
                .toList();
    }
}
