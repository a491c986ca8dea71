using Selon.Quality.Statements;

return args switch
{
    ["statements", .. var rest] => StatementsCommand.Run(rest),
    ["candidates", .. var rest] => CandidatesCommand.Run(rest),
    ["traps", .. var rest] => TrapsCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        selon-quality statements [--data ../shared/data] [--models models/fr] [--errors] [--save FILE] [--compare FILE]
            scores statements on the annotated articles, per rule, and against a saved run
        selon-quality traps [--data ../shared/data] [--errors]
            how many cue words in another sense fire, on annotated trees
        """);
    return 2;
}
