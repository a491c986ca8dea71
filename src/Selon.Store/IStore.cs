using Selon.Claims;
using Selon.Claims.Articles;
using Selon.Claims.Origins;
using Selon.Store.Actors;
using Selon.Store.Adding;
using Selon.Store.Care;
using Selon.Store.Corrections;
using Selon.Store.Documents;
using Selon.Store.Events;
using Selon.Store.Searching;
using Selon.Store.Statements;
using Selon.Store.Timelines;

namespace Selon.Store;

/// <summary>A dossier: what was read, what was found in it, what people made of it.</summary>
/// <remarks>
/// One thread at a time; open one for each thread. Any number may read while one writes, and each reads what was whole
/// when its question began. All methods throw <see cref="DossierException"/> where the outside world is at fault.
/// Lists are in a stated order that does not depend on the order of adding.
/// </remarks>
public interface IStore : IDisposable
{
    /// <summary>What names the dossier to people: its file.</summary>
    string Name { get; }

    /// <summary>Begins to add documents; only one may be under way.</summary>
    /// <param name="engine">What analyses them.</param>
    /// <param name="analyzesAgain">Documents that another engine analysed are analysed again.</param>
    IAddition Add(EngineVersion engine, bool analyzesAgain = false);

    /// <summary>The documents from the last published to the first, those without a date last.</summary>
    IReadOnlyList<StoredDocument> Documents(DossierFilter filter);

    /// <summary>The documents whose id begins so ("sha256:" may be left out), or that came from this path, URL or id; at most ten.</summary>
    IReadOnlyList<StoredDocument> FindDocuments(string id);

    /// <summary>What names documents to people, by their ids; unknown ids are left out.</summary>
    IReadOnlyDictionary<string, DocumentHead> Heads(IEnumerable<string> documents);

    /// <summary>All places that a document came from, the one that counts first.</summary>
    IReadOnlyList<DocumentSource> Sources(string document);

    /// <summary>The text of a document, exactly; null where it is not there.</summary>
    string? Text(string document);

    /// <summary>The bytes of a source as they were read; null where it is not there.</summary>
    byte[]? Original(long source);

    /// <summary>What could not be read and has not been read since, the last first.</summary>
    IReadOnlyList<StoredFailure> Failures();

    /// <summary>The statements from the last said to the first; within a day in the order of the documents and their texts.</summary>
    IReadOnlyList<StoredStatement> Statements(DossierFilter filter);

    /// <summary>The statements whose id begins so; at most ten.</summary>
    IReadOnlyList<StoredStatement> FindStatements(string id);

    /// <summary>The events from the last to the first; within a day in the order of the documents and their texts.</summary>
    IReadOnlyList<StoredEvent> Events(DossierFilter filter);

    /// <summary>The events whose id begins so; at most ten.</summary>
    IReadOnlyList<StoredEvent> FindEvents(string id);

    /// <summary>
    /// The claims of what happened, from the last spoken of to the first. Mentions of little worth
    /// (<see cref="Selon.Claims.Mentions.ClaimMention.ClaimWorth"/>) make none of their own.
    /// </summary>
    IReadOnlyList<Claim> Claims(DossierFilter filter);

    /// <summary>The claims whose id, or that of one of their mentions, begins so; at most ten.</summary>
    IReadOnlyList<Claim> FindClaims(string id);

    /// <summary>The origins of the documents that the filter lets through, in the order of their ids.</summary>
    IReadOnlyList<OriginGroup> Origins(DossierFilter filter);

    /// <summary>What happened, what was said where <paramref name="withStatements"/>, and what claims that several speak of became, from the first day to the last; what has no day is left out.</summary>
    IReadOnlyList<TimelineEntry> Timeline(DossierFilter filter, bool withStatements);

    /// <summary>Who actors are, by their ids, without counts; unknown ids are left out.</summary>
    IReadOnlyDictionary<string, StoredActor> ActorsOf(IEnumerable<string> ids);

    /// <summary>The actors from the most to the least often named.</summary>
    IReadOnlyList<StoredActor> Actors(DossierFilter filter);

    /// <summary>The actors of an id or a name, the most often named first; those whose name holds the words where none has just them. A state stands for its organs that are called so too.</summary>
    IReadOnlyList<StoredActor> FindActors(string name);

    /// <summary>The documents that hold the words of the filter, with what is around them.</summary>
    /// <remarks>
    /// Few are in the order of how well they match (BM25); many, where all match about as well, from the last published to
    /// the first. Without words it is the list of documents.
    /// </remarks>
    SearchResult Search(DossierFilter filter);

    /// <summary>How much there is of everything.</summary>
    DossierStatistics Statistics();

    /// <summary>All corrections, the last first, those undone too.</summary>
    IReadOnlyList<Correction> Corrections();

    /// <summary>Corrects; what follows from it holds when this returns, and after any other analysis.</summary>
    /// <exception cref="DossierException">What is named is not there, is ambiguous, or cannot be corrected so; nothing is changed.</exception>
    Correction Correct(CorrectionRequest request);

    /// <summary>Undoes a correction.</summary>
    /// <exception cref="DossierException">There is none of this number, or it is undone.</exception>
    Correction Undo(long number, string who);

    /// <summary>Looks whether the dossier is as it should be; each check comes as it ends. Nothing is changed.</summary>
    IEnumerable<DossierCheck> Check();

    /// <summary>Writes a copy of the dossier as it is at this moment, also while somebody adds.</summary>
    /// <exception cref="DossierException">There is a file of that name, or it cannot be written.</exception>
    void Backup(string file);
}
