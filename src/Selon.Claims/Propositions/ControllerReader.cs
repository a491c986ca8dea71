using Selon.Syntax;

namespace Selon.Claims.Propositions;

/// <summary>Finds who does what an infinitive or a participle without subject says.</summary>
internal static class ControllerReader
{
    /// <summary>The word outside that stands for the one who does it; null where the words name one or none is there.</summary>
    /// <remarks>"accuse son voisin d'avoir tiré": the neighbour; "affirme avoir tiré": the subject.</remarks>
    public static int? AgentOutside(SentenceView view, SpanWords words)
    {
        foreach (var top in words.Tops)
        {
            var head = view[top].Head;
            if (head < 0 || view[top].Upos != PartOfSpeech.Verb || !(view[top].Features.IsInfinitive || view[top].Features.IsParticiple))
                continue;
            if (view[top].UniversalRelation is "acl" && view[head].Upos is PartOfSpeech.Noun or PartOfSpeech.PropN)
                return view[top].Features.Tense == "Past" && !view[top].Features.IsInfinitive ? null : head;
            int? subject = null, accused = null;
            foreach (var child in view.Sentence.Children(head))
            {
                switch (view[child].UniversalRelation)
                {
                    case "nsubj":
                        subject = child;
                        break;
                    case "obj" or "iobj" when view[child].Upos != PartOfSpeech.Verb:
                        accused = child;
                        break;
                    case "obl" when child < top && view.Sentence.Children(child).ToArray().Any(c => view.Folded[c] is "a"):
                        accused ??= child;
                        break;
                    default:
                        break;
                }
            }
            return accused ?? subject;
        }
        return null;
    }
}
