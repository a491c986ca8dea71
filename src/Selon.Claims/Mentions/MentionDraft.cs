using Selon.Claims.Mentions.Units;
using Selon.Text;

namespace Selon.Claims.Mentions;

/// <summary>A mention while it is being found.</summary>
internal sealed class MentionDraft
{
    /// <summary>Where it stands.</summary>
    public required ClaimUnit Unit { get; init; }

    /// <summary>Its stance.</summary>
    public required Stance Stance { get; set; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; set; }

    /// <summary>How much it is a claim of what happened, 0 to 1.</summary>
    public double Worth { get; set; }

    /// <summary>True where its words only point at what somebody said ("ces accusations", "faux").</summary>
    public bool IsAnaphoric { get; set; }

    /// <summary>The noun that stands for what was said, -1 for none.</summary>
    public int ClaimNoun { get; set; } = -1;

    /// <summary>The noun phrase of who speaks where no statement names them; null for none.</summary>
    public TextSpan? SpeakerSpan { get; set; }

    /// <summary>Who speaks.</summary>
    public Speaker? Speaker { get; set; }

    /// <summary>The mention that it is about.</summary>
    public MentionDraft? About { get; set; }
}
