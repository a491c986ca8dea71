using System.Runtime.CompilerServices;
using Selon.Knowledge;

namespace Selon.Tests.Cli;

/// <summary>A base of knowledge of an invented world, from the files of the folder of this name.</summary>
internal static class ActorKnowledge
{
    private static readonly Lazy<KnowledgeBase> s_base = new(() => KnowledgeBase.Compile([Folder()], out _));

    public static KnowledgeBase Base => s_base.Value;

    private static string Folder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "SampleKnowledge");
}
