using Selon.Quality.Claims;
using Selon.Quality.Contradictions;
using Selon.Quality.Coreference;
using Selon.Quality.Entities;
using Selon.Quality.Events;
using Selon.Quality.Grouping;
using Selon.Quality.Links;
using Selon.Quality.Origins;
using Selon.Quality.References;
using Selon.Quality.Samples;
using Selon.Quality.Statements;
using Selon.Quality.Times;

return args switch
{
    ["sample", .. var rest] => SampleCommand.Run(rest),
    ["statements", .. var rest] => StatementsCommand.Run(rest),
    ["candidates", .. var rest] => CandidatesCommand.Run(rest),
    ["traps", .. var rest] => TrapsCommand.Run(rest),
    ["times", .. var rest] => TimesCommand.Run(rest),
    ["entities", .. var rest] => EntitiesCommand.Run(rest),
    ["links", .. var rest] => LinksCommand.Run(rest),
    ["references", .. var rest] => ReferencesCommand.Run(rest),
    ["claims", .. var rest] => ClaimsCommand.Run(rest),
    ["contradictions", .. var rest] => ContradictionsCommand.Run(rest),
    ["grouping", .. var rest] => GroupingCommand.Run(rest),
    ["origins", .. var rest] => OriginsCommand.Run(rest),
    ["article-claims", .. var rest] => ArticleClaimsCommand.Run(rest),
    ["status", .. var rest] => StatusCommand.Run(rest),
    ["coreference", .. var rest] => CoreferenceCommand.Run(rest),
    ["events", .. var rest] => EventsCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        selon-quality sample [--data ../shared/data] [--models models/fr] [--knowledge knowledge] [--accept]
            measures on the samples, and on the data where it is there; fails where a figure drops below the
            committed one less its margin; --accept commits the measured figures
        selon-quality statements [--data ../shared/data] [--models models/fr] [--errors] [--save FILE] [--compare FILE]
            scores statements on the annotated articles, per rule, and against a saved run
        selon-quality traps [--data ../shared/data] [--errors]
            how many cue words in another sense fire, on annotated trees
        selon-quality times [--data ../shared/data] [--models models/fr] [--errors] [--month-only] [--file NAME] [--half 0|1]
            scores time expressions and their values; --month-only gives only the month of publication
        selon-quality entities [--data ../shared/data] [--models models/fr] [--errors]
            scores names of persons, places and organisations on texts that were not trained on
        selon-quality links [--gold ../shared/seed/expected.json] [--models models/fr] [--knowledge knowledge]
            checks whom the sources of an annotated article are linked to, and its times
        selon-quality references [--data ../shared/data] [--models models/fr] [--knowledge knowledge] [--errors] [--given]
            scores for whom sources stand, on the statements found and on those given; --given shows the errors of the latter
        selon-quality origins [FOLDERS] [--data ../shared/data] [--knowledge knowledge] [--errors]
            scores which articles go back to one origin, without reading them
        selon-quality article-claims [--gold ../shared/seed/expected.json] [--models models/fr] [--knowledge knowledge] [--show]
            checks the claims of an annotated article: which statements make one claim, with which stance, and its status
        selon-quality status [FOLDERS] [--data ../shared/data] [--models models/fr] [--knowledge knowledge] [--errors] [--speakers] [--time]
            scores counts and status of claims on the annotated mentions and their annotated grouping
        selon-quality claims [FOLDER…] [--data ../shared/data] [--models models/fr] [--knowledge knowledge] [--errors] [--save FILE]
            scores claims from end to end in folders with articles.jsonl and gold.json; --save writes what was found in one
        selon-quality coreference [--data ../shared/data] [--models models/fr] [--knowledge knowledge] [--errors]
            MUC, B3, CEAFe and the CoNLL score of chains of names and pronouns
        selon-quality events [--data ../shared/data] [--models models/fr] [--knowledge knowledge] [--errors N] [--by type|factuality|document] [--save FILE]
            scores events on annotated articles, all of them and every third one, which nothing was developed on, apart;
            --errors shows those of the others; --save writes the events found in the form of the annotated ones
        selon-quality contradictions [--data ../shared/data] [--pairs FILE] [--models models/fr] [--cross-validate] [--errors]
            accuracy, and precision and recall of contradictions, on pairs of sentences
        selon-quality grouping FOLDER… [--models models/fr] [--knowledge knowledge] [--errors] [--show]
            pairwise F1 of the grouping of marked mentions (folders with articles.jsonl and gold.json), and look-alikes grouped
        """);
    return 2;
}
